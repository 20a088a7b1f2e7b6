using UsoSite.Generator.Languages;
using UsoSite.Generator.Theming.Syntax;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming.Names;

/// <summary>
/// Checks every name in a template against the view that it shows, whether or not the branch that it is in is ever
/// rendered. What a helper returns is not known and passes.
/// </summary>
internal sealed class CheckNames(Templates templates, DiagnosticBag diagnostics)
{
    public static readonly Text Fix = new(
        "Correct the name; inside {{#each}} and {{#with}} write ../ before a name of the outer view.",
        "Korjaa nimi; lohkojen {{#each}} ja {{#with}} sisällä ulomman näkymän nimen eteen kirjoitetaan ../.");

    private readonly HashSet<string> done = [];
    private bool sound = true;

    /// <summary>Checks templates and all partials that they include; true where nothing is missing in them.</summary>
    public bool Check(IEnumerable<(string Template, ViewType View)> used)
    {
        foreach (var (name, view) in used)
        {
            if (templates.Find(name) is { } template)
            {
                Check(template, view, view);
            }
            else
            {
                ReportMissing(name);
            }
        }

        return sound;
    }

    private void Check(Template template, ViewType view, ViewType root)
    {
        if (done.Add($"{template.Name} {root} {view}"))
        {
            Check(template.Nodes, new CheckedScope(template, view, root, null));
        }
    }

    private void Check(TemplateNode[] nodes, CheckedScope scope)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case ValueNode { Value: ValuePath path }:
                    CheckShown(path, TypeOf(path, scope), scope);
                    break;
                case ValueNode value:
                    TypeOf(value.Value, scope);
                    break;
                case BlockNode block:
                    var type = TypeOf(block.Value, scope);
                    Check(block.Body, block.Kind switch { BlockKind.Each => scope.Within(type.Item()), BlockKind.With => scope.Within(type), _ => scope });
                    Check(block.Otherwise, scope);
                    break;
                case IncludeNode include:
                    Check(include, scope);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>A value that is shown as it is must be one text.</summary>
    private void CheckShown(ValuePath path, ViewType type, CheckedScope scope)
    {
        if (type.Type == typeof(LocalText))
        {
            Report(path.Offset, scope, new Diagnostic(Rules.UnknownName, default, new(
                $"“{path.Text}” is a text in several languages.", $"”{path.Text}” on teksti usealla kielellä."), new(
                $"Write {{{{local {path.Text}}}}} for that of the page.", $"Kirjoita {{{{local {path.Text}}}}}, niin sivu näyttää omansa."))
            { Value = path.Text });
        }
    }

    private void Check(IncludeNode include, CheckedScope scope)
    {
        var passed = include.Passed.ToDictionary(argument => argument.Name, argument => TypeOf(argument.Value, scope), StringComparer.OrdinalIgnoreCase);
        var view = include.View is null ? scope.View : TypeOf(include.View, scope);
        foreach (var (name, type) in scope.View.Passed.Where(_ => include.View is null))
        {
            passed.TryAdd(name, type);
        }

        if (templates.Find(TemplateFolder.Partials + include.Name) is { } partial)
        {
            Check(partial, view with { Passed = passed }, scope.Root);
        }
    }

    /// <summary>The type of what a tag asks for; a name that is not there is reported.</summary>
    private ViewType TypeOf(Expression expression, CheckedScope scope) => expression switch
    {
        Literal { Value: string } => ViewType.From(typeof(string)),
        ValuePath { Start: PathStart.View } path when scope.Above(path.Up) is { } view => Follow(path, view, scope),
        ValuePath { Start: PathStart.View } path => Report(path, scope, "There is no view around this one.", "Tämän näkymän ympärillä ei ole toista."),
        ValuePath { Start: PathStart.Root } path => Follow(path, scope.Root, scope),
        HelperCall call => ResultOf(call, scope),
        _ => ViewType.Anything,
    };

    private ViewType ResultOf(HelperCall call, CheckedScope scope)
    {
        if (call.Helper is not { } helper)
        {
            return ReportHelper(call, scope);
        }

        var types = call.Arguments.Select(argument => TypeOf(argument, scope)).ToArray();
        foreach (var argument in call.Named)
        {
            TypeOf(argument.Value, scope);
        }

        return types.Length == 0 ? ReportWithoutValue(call, scope)
            : types[0].Type is { } type && helper.Refuses(type) ? Report(call.Arguments[0], scope,
                $"The helper “{helper.Name}” cannot show “{call.Arguments[0].Text}”, which is a {type.Name}.",
                $"Apuri ”{helper.Name}” ei voi näyttää arvoa ”{call.Arguments[0].Text}”, jonka tyyppi on {type.Name}.")
            : ViewType.Anything;
    }

    private ViewType Follow(ValuePath path, ViewType start, CheckedScope scope)
    {
        var view = path.Names.Length > 0 ? start : start with { Passed = ViewType.Anything.Passed };
        foreach (var name in path.Names)
        {
            if (view.Find(name.Text) is { } found)
            {
                view = found;
                continue;
            }

            if (path.Names.Length == 1 && Helpers.InHtml.Find(name.Text) is not null)
            {
                return ReportWithoutValue(path, scope);
            }

            var (en, fi) = view.IsRow
                ? ($"The table {view.Table!.Name} has no column “{name.Text}”.", $"Taulukossa {view.Table.Name} ei ole saraketta ”{name.Text}”.")
                : ($"The view of this template has no “{name.Text}”.", $"Tämän mallipohjan näkymässä ei ole nimeä ”{name.Text}”.");
            return Report(path, scope, en, fi, name.Text, view.Names);
        }

        return view;
    }

    private ViewType ReportWithoutValue(Expression helper, CheckedScope scope) => Report(helper, scope,
        $"The helper “{helper.Text}” is called without a value.", $"Apuria ”{helper.Text}” kutsutaan ilman arvoa.");

    private ViewType ReportHelper(HelperCall call, CheckedScope scope)
    {
        var known = Helpers.InHtml.Names.ToArray();
        return Report(call.Offset, scope, new Diagnostic(Rules.UnknownName, default, new(
            $"There is no helper “{call.Text}”.", $"Apuria ”{call.Text}” ei ole."), new(
            $"The helpers are: {string.Join(", ", known)}.", $"Apurit ovat: {string.Join(", ", known)}."))
        { Value = call.Text, Nearest = Nearest.To(call.Text, known) });
    }

    private ViewType Report(Expression at, CheckedScope scope, string en, string fi, string? name = null, IEnumerable<string>? known = null) =>
        Report(at.Offset, scope, new Diagnostic(Rules.UnknownName, default, new(en, fi), Fix)
        {
            Value = name ?? at.Text,
            Nearest = Nearest.To(name ?? at.Text, known ?? []),
        });

    private ViewType Report(int offset, CheckedScope scope, Diagnostic problem)
    {
        sound = false;
        diagnostics.Report(problem with { At = scope.Template.Source.At(offset) });
        return ViewType.Anything;
    }

    private void ReportMissing(string template)
    {
        sound = false;
        var folder = SitePath.FolderOf(template) + "/";
        var names = templates.Names.Where(name => SitePath.FolderOf(name) + "/" == folder).Select(name => name[folder.Length..]);
        diagnostics.Report(new Diagnostic(Rules.MissingLayout, SourceSpan.WholeFile($"themes/{templates.Theme}/{template}.hbs"), new(
            "The theme has no such template.", "Teemassa ei ole tällaista mallipohjaa."), new(
            "Add the file, or let the theme extend one that has it.", "Lisää tiedosto, tai laajenna teemaa, jossa se on."))
        { Nearest = Nearest.To(template[folder.Length..], names) is { } near ? folder + near : null });
    }
}
