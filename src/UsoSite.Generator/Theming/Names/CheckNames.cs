using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming.Names;

/// <summary>
/// Checks every name in a template against the view that it shows, whether or not the branch that it is in is ever
/// rendered. What a helper returns is not known and passes.
/// </summary>
internal sealed class CheckNames(Templates templates, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> done = [];
    private bool sound = true;

    /// <summary>Checks templates and all partials that they include; true where nothing is missing in them.</summary>
    public bool Check(IEnumerable<(string Template, ViewType View)> used)
    {
        foreach (var (template, view) in used)
        {
            if (templates.Has(template))
            {
                Check(template, view, view);
            }
            else
            {
                ReportMissing(template);
            }
        }

        return sound;
    }

    private void Check(string template, ViewType view, ViewType root)
    {
        var key = $"{template} {root} {view}";
        if (!done.Add(key) || !templates.Sources.TryGetValue(template, out var source))
        {
            return;
        }

        Stack<ViewType> scopes = new([view]);
        Stack<bool> pushed = new();
        foreach (var tag in TemplateTag.In(source.Source.Text))
        {
            var words = TagWord.In(tag.Content, tag.Offset);
            switch (tag.Kind)
            {
                case '#' when words.Count > 0:
                    var scope = words[0].Text is "each" or "with" ? Inner(words, scopes, root, source) : null;
                    CheckArguments(words.Skip(scope is null ? 1 : 2), scopes, root, source);
                    pushed.Push(scope is not null);
                    scopes.Push(scope ?? scopes.Peek());
                    break;
                case '^' when pushed.Count > 0:
                    scopes.Pop();
                    pushed.Pop();
                    pushed.Push(false);
                    scopes.Push(scopes.Peek());
                    CheckArguments(words.Skip(2), scopes, root, source);
                    break;
                case '/' when pushed.Count > 0:
                    scopes.Pop();
                    pushed.Pop();
                    break;
                case '>' when words.Count > 0:
                    CheckPartial(words, scopes, root, source);
                    break;
                case ' ' when words.Count > 0:
                    CheckExpression(words, scopes, root, source);
                    break;
                default:
                    break;
            }
        }
    }

    private ViewType Inner(List<TagWord> words, Stack<ViewType> scopes, ViewType root, TemplateSource source)
    {
        var value = words.Count > 1 ? TypeOf(words[1], scopes, root, source) : ViewType.Anything;
        return words[0].Text == "each" ? value.Item() : value;
    }

    private void CheckPartial(List<TagWord> words, Stack<ViewType> scopes, ViewType root, TemplateSource source)
    {
        var context = words.Skip(1).Where(w => w.Name.Length == 0).Take(1).ToArray();
        var passed = words.Where(w => w.Name.Length > 0).ToDictionary(w => w.Name, w => TypeOf(w, scopes, root, source), StringComparer.OrdinalIgnoreCase);
        var outer = context.Length > 0 ? TypeOf(context[0], scopes, root, source) : scopes.Peek();
        foreach (var (name, type) in scopes.Peek().Passed.Where(_ => context.Length == 0))
        {
            passed.TryAdd(name, type);
        }

        Check(source.FullNameOf(words[0].Text), outer with { Passed = passed }, root);
    }

    private ViewType CheckExpression(List<TagWord> words, Stack<ViewType> scopes, ViewType root, TemplateSource source)
    {
        var helpers = source.IsText ? TemplateHelpers.NamesInTexts : TemplateHelpers.Names;
        if (words.Count == 1 && !helpers.Contains(words[0].Text))
        {
            return TypeOf(words[0], scopes, root, source);
        }

        if (!helpers.Contains(words[0].Text))
        {
            ReportHelper(words[0], helpers, source);
        }
        else if (words.Count == 1)
        {
            Report(words[0], source, [], $"The helper “{words[0].Text}” is called without a value.", $"Apuria ”{words[0].Text}” kutsutaan ilman arvoa.");
            return ViewType.Anything;
        }

        var value = TypeOf(words[1], scopes, root, source);
        if (value.Type is { } type && TemplateHelpers.Refuses(words[0].Text, type))
        {
            Report(words[1], source, [], $"The helper “{words[0].Text}” cannot show “{words[1].Text}”, which is a {type.Name}.",
                $"Apuri ”{words[0].Text}” ei voi näyttää arvoa ”{words[1].Text}”, jonka tyyppi on {type.Name}.");
        }

        CheckArguments(words.Skip(2), scopes, root, source);
        return ViewType.Anything;
    }

    private void CheckArguments(IEnumerable<TagWord> words, Stack<ViewType> scopes, ViewType root, TemplateSource source)
    {
        foreach (var word in words)
        {
            TypeOf(word, scopes, root, source);
        }
    }

    /// <summary>The type of a word; a name that is not there is reported.</summary>
    private ViewType TypeOf(TagWord word, Stack<ViewType> scopes, ViewType root, TemplateSource source)
    {
        if (word.IsCall)
        {
            return CheckExpression(TagWord.In(word.Text, word.Offset), scopes, root, source);
        }

        if (word.IsLiteral)
        {
            return word.Text.StartsWith('"') ? ViewType.Of(typeof(string)) : ViewType.Anything;
        }

        var path = word.Text;
        var above = 0;
        for (; path.StartsWith("../", StringComparison.Ordinal); path = path["../".Length..])
        {
            above++;
        }

        var start = path.StartsWith("@root", StringComparison.Ordinal) ? root : ScopeAbove(scopes, above);
        if (start is null || (path.StartsWith('@') && start != root))
        {
            return ViewType.Anything;
        }

        var parts = path.Split('.', '/').Where(part => part.Length > 0 && part is not ("this" or "@root")).ToArray();
        return Follow(parts, start, word, source);
    }

    private ViewType Follow(string[] parts, ViewType start, TagWord word, TemplateSource source)
    {
        var view = ViewType.Of(start.Type) with { Table = start.Table, Passed = parts.Length > 0 ? start.Passed : ViewType.Anything.Passed };
        foreach (var part in parts)
        {
            if (view.Find(part) is not { } found)
            {
                var (en, fi) = view.IsRow
                    ? ($"The table {view.Table!.Name} has no column “{part}”.", $"Taulukossa {view.Table.Name} ei ole saraketta ”{part}”.")
                    : ($"The view of this template has no “{part}”.", $"Tämän mallipohjan näkymässä ei ole nimeä ”{part}”.");
                Report(word, source, view.Names, en, fi, part);
                return ViewType.Anything;
            }

            view = found;
        }

        return view;
    }

    /// <summary>A block of each or with is a step of <c>../</c>; one of if or unless is not.</summary>
    private static ViewType? ScopeAbove(Stack<ViewType> scopes, int steps)
    {
        ViewType? current = null;
        foreach (var scope in scopes)
        {
            if (!ReferenceEquals(scope, current))
            {
                current = scope;
                if (steps-- == 0)
                {
                    return scope;
                }
            }
        }

        return null;
    }

    private void ReportMissing(string template)
    {
        sound = false;
        diagnostics.Report(new Diagnostic(Rules.MissingLayout, SourceSpan.WholeFile($"themes/{templates.Theme}/{template}.hbs"), new(
            "The theme has no such template.", "Teemassa ei ole tällaista mallipohjaa."), new(
            "Add the file, or let the theme extend one that has it.", "Lisää tiedosto, tai laajenna teemaa, jossa se on."))
        { Nearest = NearestTo(template) });
    }

    /// <summary>The template of the same folder whose own name is nearest.</summary>
    private string? NearestTo(string template)
    {
        var folder = SitePath.FolderOf(template) + "/";
        var names = templates.Names.Where(name => SitePath.FolderOf(name) + "/" == folder).Select(name => name[folder.Length..]);
        return Nearest.To(template[folder.Length..], names) is { } near ? folder + near : null;
    }

    private void ReportHelper(TagWord word, IEnumerable<string> known, TemplateSource source)
    {
        sound = false;
        var helpers = string.Join(", ", known.Order(StringComparer.Ordinal));
        diagnostics.Report(new Diagnostic(Rules.UnknownName, source.Source.At(word.Offset), new(
            $"There is no helper “{word.Text}”.", $"Apuria ”{word.Text}” ei ole."), new(
            $"The helpers are: {helpers}.", $"Apurit ovat: {helpers}."))
        { Value = word.Text, Nearest = Nearest.To(word.Text, known) });
    }

    private void Report(TagWord word, TemplateSource source, IEnumerable<string> known, string en, string fi, string? part = null)
    {
        sound = false;
        diagnostics.Report(new Diagnostic(Rules.UnknownName, source.Source.At(word.Offset), new(en, fi), new(
            "Correct the name; inside {{#each}} and {{#with}} write ../ before a name of the outer view.",
            "Korjaa nimi; lohkojen {{#each}} ja {{#with}} sisällä ulomman näkymän nimen eteen kirjoitetaan ../."))
        { Value = part ?? word.Text, Nearest = Nearest.To(part ?? word.Text, known) });
    }
}
