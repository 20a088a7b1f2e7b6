using UsoSite.Fuzz.Inputs;
using UsoSite.Fuzz.Oracles;
using UsoSite.Generator;
using UsoSite.Generator.Content;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Content.Rows;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Records;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Pages.Articles;
using UsoSite.Generator.Pages.Rows;
using UsoSite.Generator.Settings;
using UsoSite.Generator.Theming;
using UsoSite.Generator.Theming.Names;
using UsoSite.Pipelines;

namespace UsoSite.Fuzz;

/// <summary>
/// The steps of a build that one file goes through, without those that it does not change: a tenth of the time of a whole build. What the other files
/// give is made once.
/// </summary>
/// <param name="root">The sound site, in which the file is written.</param>
/// <param name="pages">What a build of the sound site gave.</param>
/// <param name="articles">A folder for articles alone.</param>
internal sealed class FuzzParts(string root, PageSet pages, string articles)
{
    private static readonly DateOnly Day = new(2026, 11, 26);
    private static readonly Assets NoScripts = new();

    private readonly RecordTypes records = new();
    private readonly Lazy<CheckedTables> tables = new(() => new CheckKeys(new RecordTypes()).Run(new ReadTables(root, new RecordTypes()).Run(new BuildContext(Day))!, new BuildContext(Day))!);

    /// <summary>Runs the steps for the file of a target; null where all is as it should be, else what is not.</summary>
    public string? ProblemOf(FuzzTarget target, byte[] bytes)
    {
        using var context = new BuildContext(Day);
        var rendered = Run(target, context);
        return ProblemPlaces.In(context.Diagnostics.Sorted(), file => Path.Combine(target.File.StartsWith("content/", StringComparison.Ordinal) && file == target.File ? articles : root, file))
            ?? (context.Diagnostics.HasErrors ? null : rendered.Select(html => ForeignMarkup.In(html, target, bytes)).FirstOrDefault(foreign => foreign is not null));
    }

    private IReadOnlyList<ReadOnlyMemory<byte>> Run(FuzzTarget target, BuildContext context)
    {
        switch (target.Name)
        {
            case "csv" or "schema":
                new CheckKeys(records).Run(new ReadTables(root, records).Run(context), context);
                return [];
            case "settings":
                new ReadSettings(root, null, null).Run(context);
                return [];
            case "strings" or "theme":
                var chain = new ThemeChain(root, null, context.Diagnostics).Read("pelkka");
                _ = chain.Count == 0 ? null : new ReadStrings(root, chain, context.Diagnostics).Read(pages.Site.Settings.Languages);
                return [];
            case "templates":
                return Template(target.File, context);
            default:
                return Articles(context);
        }
    }

    private List<ReadOnlyMemory<byte>> Articles(BuildContext context)
    {
        if (new ReadArticles(articles, pages.Site.Directives).Run(pages.Site.Settings, context) is not { } read
            || new CheckRowArticles().Run(new CheckDirectives(pages.Site.Directives).Run(read, tables.Value, context), tables.Value, context) is not { } checkedArticles
            || context.Diagnostics.HasErrors)
        {
            return [];
        }

        var own = checkedArticles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        var site = With(pages.Site.Theme, [.. checkedArticles, .. pages.Site.Articles.Where(article => !own.Contains(article.Id) && article.Source.File != "content/fi/koe.md")]);
        Page[] made = [.. new ArticlePages().Run(site, context) ?? [], .. new RowPages().Run(site, context) ?? [], .. pages.Pages.Where(page => page.Article is null && page.Row is null)];
        return new CollectPages(id => id).Run(site, made, context) is not { } set || context.Diagnostics.HasErrors ? [] : Rendered(set, set.Pages.Where(page => own.Contains(page.Id) || page.Id.StartsWith("koe", StringComparison.Ordinal)), context);
    }

    private List<ReadOnlyMemory<byte>> Template(string file, BuildContext context)
    {
        const string layout = "layouts/laite";
        if (TextFiles.Read(root, file, context.Diagnostics) is not { } source)
        {
            return [];
        }

        var theme = pages.Site.Theme;
        var templates = new Templates("pelkka", theme.Templates.All.Where(template => template.Name != layout).Append(Generator.Theming.Template.Parse(layout, source, context.Diagnostics)).ToDictionary(template => template.Name, StringComparer.Ordinal));
        var page = pages.Pages.First(page => page.Layout == "laite");
        var site = With(theme with { Templates = templates }, pages.Site.Articles);
        return context.Diagnostics.HasErrors || !new CheckNames(templates, context.Diagnostics).Check([(layout, ViewType.From(page.View.Type) with { Table = page.Row?.Schema })])
            || templates.Find(layout)!.Partials().Any(partial => templates.Find(TemplateFolder.Partials + partial.Name) is null) || context.Diagnostics.HasErrors
            ? [] : Rendered(pages with { Site = site }, [page], context);
    }

    private static List<ReadOnlyMemory<byte>> Rendered(PageSet set, IEnumerable<Page> some, BuildContext context)
    {
        var renderer = new PageRenderer(set, NoScripts, context.Diagnostics);
        List<ReadOnlyMemory<byte>> rendered = [];
        foreach (var page in some)
        {
            try
            {
                var html = renderer.Render(page, page.View.Make());
                renderer.Links.Read(page, html.Html);
                rendered.Add(html.Utf8Html.ToArray());
            }
            catch (TemplateException e)
            {
                context.Diagnostics.Report(e.Problem);
            }
        }

        return rendered;
    }

    private Site With(SiteTheme theme, IReadOnlyList<Article> read) => new()
    {
        Settings = pages.Site.Settings,
        Theme = theme,
        Articles = read,
        Media = pages.Site.Media,
        Data = pages.Site.Data,
        Directives = pages.Site.Directives,
        DirectiveViews = pages.Site.DirectiveViews,
        RuleBooks = pages.Site.RuleBooks,
        AsOf = Day,
    };
}
