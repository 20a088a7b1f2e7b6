using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using HandlebarsDotNet;
using UsoSite.Generator.Pages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming;

/// <summary>The compiled templates of a theme. Compiled once per build, used by any number of threads.</summary>
public sealed partial class Templates
{
    private readonly IReadOnlyDictionary<string, TemplateSource> sources;
    private readonly ConcurrentDictionary<string, HandlebarsTemplate<TextWriter, object, object>> compiled = new(StringComparer.Ordinal);

    private Templates(string theme, IReadOnlyDictionary<string, TemplateSource> sources) => (Theme, this.sources) = (theme, sources);

    /// <summary>Name of the theme's folder.</summary>
    public string Theme { get; }

    /// <summary>Names of all templates: <c>layouts/article</c>, <c>partials/cite</c>.</summary>
    public IEnumerable<string> Names => sources.Keys;

    internal IReadOnlyDictionary<string, TemplateSource> Sources => sources;

    public bool Has(string name) => compiled.ContainsKey(name);

    /// <summary>A template and every partial that it includes, directly or not, nearest first.</summary>
    internal IEnumerable<TemplateSource> Reach(string name) => Reach(name, sources);

    internal static IEnumerable<TemplateSource> Reach(string name, IReadOnlyDictionary<string, TemplateSource> sources)
    {
        Queue<string> waiting = new([name]);
        HashSet<string> seen = [];
        while (waiting.TryDequeue(out var next))
        {
            if (seen.Add(next) && sources.TryGetValue(next, out var source))
            {
                yield return source;
                foreach (var (partial, _) in source.Partials())
                {
                    waiting.Enqueue(source.FullNameOf(partial));
                }
            }
        }
    }

    /// <summary>Fills a template with a view. What the template gets wrong is thrown as <see cref="TemplateException"/>.</summary>
    /// <param name="copy">Told to the template as <c>@copy</c>: tells the ids of one thing shown several times on a page apart.</param>
    public string Render(string name, object view, PageContext page, string copy = "")
    {
        try
        {
            using var writer = new StringWriter();
            compiled[name](writer, view, new Dictionary<string, object> { [TemplateHelpers.PageKey] = page, [TemplateHelpers.CopyKey] = copy });
            return writer.ToString();
        }
        catch (Exception e) when (TemplateFault.Explain(e, this, name) is { } fault)
        {
            throw new TemplateException(fault, e);
        }
    }

    internal static Templates Compile(string theme, IReadOnlyDictionary<string, TemplateSource> sources, DiagnosticBag diagnostics)
    {
        var templates = new Templates(theme, sources);
        var (html, text) = (Handlebars.Create(Configuration()), Handlebars.Create(Configuration()));
        text.Configuration.NoEscape = true;
        TemplateHelpers.RegisterForHtml(html);
        TemplateHelpers.RegisterForText(text);
        Parallel.ForEach(sources.Values, template => templates.Compile(template, template.IsText ? text : html, diagnostics));
        foreach (var template in sources.Values.Where(template => template.IsPartial && templates.Has(template.Name)))
        {
            (template.IsText ? text : html).RegisterTemplate(template.PartialName, templates.compiled[template.Name]);
        }

        return templates;
    }

    private static HandlebarsConfiguration Configuration() => new() { ThrowOnUnresolvedBindingExpression = true };

    private void Compile(TemplateSource template, IHandlebars handlebars, DiagnosticBag diagnostics)
    {
        if (template.UnclosedTag() is { } unclosed)
        {
            diagnostics.Report(new Diagnostic(Rules.TemplateSyntax, unclosed, new("The tag that begins here never ends.", "Tästä alkava merkintä ei pääty."), new(
                "Write }} at its end.", "Kirjoita sen loppuun }}.")));
            return;
        }

        try
        {
            compiled[template.Name] = handlebars.Compile(new StringReader(template.Body));
        }
        catch (HandlebarsException e)
        {
            diagnostics.Report(new Diagnostic(Rules.TemplateSyntax, PlaceOf(e, template), new(
                $"The template cannot be read: {FirstLine(e)}", $"Mallipohjaa ei voi lukea: {FirstLine(e)}"), new(
                "Close every {{#block}} with {{/block}} and every {{ with }}.",
                "Sulje jokainen {{#lohko}} merkinnällä {{/lohko}} ja jokainen {{ merkinnällä }}.")));
        }
    }

    private static string FirstLine(HandlebarsException e) => e.Message.Split('\n')[0].Trim();

    /// <summary>The place that the message gives, else the last tag of the block that it names, else the file.</summary>
    private static SourceSpan PlaceOf(HandlebarsException e, TemplateSource template)
    {
        var text = template.Source.Text;
        if (Position().Match(e.Message) is { Success: true } given)
        {
            return new SourceSpan(template.Source.File, Number(given, 1) + 1, Number(given, 2) + 1);
        }

        if (BlockName().Match(e.Message) is { Success: true } block)
        {
            var name = block.Groups[1].Value;
            var tag = name.StartsWith('/') ? "{{" + name : "{{#" + name;
            var at = text.LastIndexOf(tag, StringComparison.Ordinal);
            return at >= 0 ? template.Source.At(at) : SourceSpan.WholeFile(template.Source.File);
        }

        return SourceSpan.WholeFile(template.Source.File);
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Occured at: (\d+):(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Position();

    [GeneratedRegex(@"'(/?\w+)'", RegexOptions.CultureInvariant)]
    private static partial Regex BlockName();
}
