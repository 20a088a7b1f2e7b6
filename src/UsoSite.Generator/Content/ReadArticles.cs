using Markdig;
using Markdig.Syntax;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Content.Syntax;
using UsoSite.Generator.Data;
using UsoSite.Generator.Inputs;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Settings;
using UsoSite.Pipelines;
using SourceSpan = UsoSite.Pipelines.SourceSpan;

namespace UsoSite.Generator.Content;

/// <summary>
/// Reads and parses <c>content/LANG/**/*.md</c>. Problems within the text of an article leave the rest of it usable; an article that cannot be
/// read at all leaves links without an end, so that no pages are made then.
/// </summary>
public sealed class ReadArticles(string root, DirectiveCatalogue catalogue) : IModule<SiteSettings, IReadOnlyList<Article>>
{
    private const string Folder = "content";
    private const string Extension = ".md";

    public IReadOnlyList<Article>? Run(SiteSettings input, BuildContext context)
    {
        Language[] languages = [.. input.Languages];
        var files = SiteFiles.In(root, Folder);
        ReportUnknownFolders(files, languages, context.Diagnostics);
        Article?[] read = [.. languages.SelectMany(language => FilesOf(language, files)).Select(file => Read(file.Path, file.Language, context.Diagnostics))];
        Article[] articles = [.. read.OfType<Article>()];
        var unique = ReportDuplicates(articles, context.Diagnostics);
        foreach (var missing in ArticleTranslations.Missing(articles, languages))
        {
            context.Diagnostics.Report(missing);
        }

        return unique && articles.Length == read.Length ? articles : null;
    }

    private static IEnumerable<(string Path, Language Language)> FilesOf(Language language, IReadOnlyList<string> files) =>
        files.Where(file => file.StartsWith($"{Folder}/{language}/", StringComparison.Ordinal) && IsArticle(file)).Select(file => (file, language));

    /// <summary>True for an article; the ending may be in capital letters.</summary>
    internal static bool IsArticle(string file) => file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    private Article? Read(string file, Language language, DiagnosticBag diagnostics) =>
        Guard.Reading(file, diagnostics, () => Parse(file, language, diagnostics));

    private Article? Parse(string file, Language language, DiagnosticBag diagnostics)
    {
        if (TextFiles.Read(root, file, diagnostics) is not { } source
            || new FrontMatterReader(source, language, diagnostics).Read() is not var (meta, id, address, bodyStart))
        {
            return null;
        }

        var path = file[$"content/{language}/".Length..^Extension.Length];
        if ((MarkdownDepth.ProblemOf(source, bodyStart) ?? ParagraphLength.ProblemOf(source, bodyStart)) is { } tooDeep)
        {
            diagnostics.Report(tooDeep);
            return null;
        }

        MarkdownDocument body;
        try
        {
            body = Markdown.Parse(source.Text[bodyStart..], MarkdownFormat.Pipeline);
        }
        catch (ArgumentException)
        {
            // The only fault that the parser is known to have; whatever else it might be, it is on the line with the most signs.
            diagnostics.Report(Limits.OfDepth(MarkdownDepth.BusiestLine(source, bodyStart), Limits.MarkdownDepth));
            return null;
        }

        if (MarkdownTree.TooDeepIn(body) is { } deep)
        {
            diagnostics.Report(Limits.OfDepth(source.At(bodyStart + deep.Span.Start), Limits.MarkdownTree));
            return null;
        }

        CodeInTables.Unescape(body);
        DirectiveBlocks.Lift(body, catalogue);
        var article = new Article(id ?? path, language, address ?? DefaultAddress(path, language), meta, source, bodyStart, body)
        {
            Headings = HeadingAnchors.Set(body),
        };
        new CheckArticle(article, diagnostics).Check();
        return article;
    }

    private static string DefaultAddress(string path, Language language) =>
        language.Root + string.Concat(path.Split('/').Select(Slug.From).Where(part => part != "index").Select(part => part + "/"));

    private static void ReportUnknownFolders(IReadOnlyList<string> files, Language[] languages, DiagnosticBag diagnostics)
    {
        if (languages.Length == 0)
        {
            return;
        }

        var known = languages.Select(language => language.Code).ToArray();
        var parts = files.Select(file => file.Split('/', 3)).ToArray();
        foreach (var name in parts.Where(part => part.Length == 3).Select(part => part[1]).Distinct().Where(name => !known.Contains(name)))
        {
            diagnostics.Report(new Diagnostic(Rules.UnknownLanguageFolder, SourceSpan.WholeFile($"content/{name}"), new(
                $"The site has no language “{name}”.", $"Sivustolla ei ole kieltä ”{name}”."), new(
                "Add the language to site.yml, or rename the folder.", "Lisää kieli tiedostoon site.yml, tai nimeä kansio uudelleen."))
            { Value = name, Nearest = Nearest.To(name, known) });
        }

        foreach (var name in parts.Where(part => part.Length == 2).Select(part => part[1]).Where(IsArticle))
        {
            diagnostics.Report(new Diagnostic(Rules.UnknownLanguageFolder, SourceSpan.WholeFile($"content/{name}"), new(
                "The article is in no language's folder; it is not read.", "Artikkeli ei ole minkään kielen kansiossa; sitä ei lueta."), new(
                $"Move it to content/{known[0]}/.", $"Siirrä se kansioon content/{known[0]}/."))
            { Nearest = $"content/{known[0]}/{name}" });
        }
    }

    /// <summary>True where no two articles of a language have one id.</summary>
    private static bool ReportDuplicates(Article[] articles, DiagnosticBag diagnostics)
    {
        var repeated = articles.GroupBy(article => (article.Id, article.Language)).Where(group => group.Count() > 1).ToArray();
        foreach (var same in repeated)
        {
            foreach (var article in same.Skip(1))
            {
                diagnostics.Report(new Diagnostic(Rules.DuplicatePageId, SourceSpan.Start(article.Source.File), new(
                    $"The id “{article.Id}” already belongs to {same.First().Source.File}.",
                    $"Tunnus ”{article.Id}” on jo tiedostolla {same.First().Source.File}."), new(
                    "Give one of the two articles another id.", "Anna toiselle artikkelille toinen tunnus."))
                { Key = $"id={article.Id}", Related = SourceSpan.Start(same.First().Source.File) });
            }
        }

        return repeated.Length == 0;
    }
}
