using UsoSite.Generator.Checks.Links;
using UsoSite.Generator.Checks.Translations;
using UsoSite.Generator.Content;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Data;
using UsoSite.Generator.Domain;
using UsoSite.Generator.Files;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Pages.Articles;
using UsoSite.Generator.Pages.Calculator;
using UsoSite.Generator.Pages.Comparisons;
using UsoSite.Generator.Pages.Components;
using UsoSite.Generator.Pages.Decisions;
using UsoSite.Generator.Pages.Drafts;
using UsoSite.Generator.Pages.Events;
using UsoSite.Generator.Pages.Glossary;
using UsoSite.Generator.Pages.Home;
using UsoSite.Generator.Pages.Municipalities;
using UsoSite.Generator.Pages.NotFound;
using UsoSite.Generator.Pages.OpenData;
using UsoSite.Generator.Pages.Regions;
using UsoSite.Generator.Pages.Search;
using UsoSite.Generator.Pages.Seasons;
using UsoSite.Generator.Pages.Services;
using UsoSite.Generator.Pages.Sources;
using UsoSite.Generator.Pages.Themes;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Scripts;
using UsoSite.Generator.Settings;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator;

/// <summary>The table of contents of the program: every pipeline of a build, in running order.</summary>
public sealed class SiteBuild
{
    private readonly BuildOptions options;
    private readonly PipelinePlan plan = new();
    private readonly Pipeline<RenderedPage> rendered;
    private readonly Pipeline<PublishReport> publish;

    public SiteBuild(BuildOptions options)
    {
        this.options = options;

        // Input: what stands in the site's folders.
        var settings = plan.Input("Settings", new ReadSettings(options.Root, options.BaseUrl, options.Theme));
        var tables = plan.Input("Tables", new ReadTables(options.Root));

        // Process: what it means.
        var theme = plan.Then(Phase.Process, "Theme", settings, new ReadTheme(options.Root));
        var keyed = plan.Then(Phase.Process, "Keys", tables, new CheckKeys());
        var network = plan.Then(Phase.Process, "Network", keyed, new AssembleNetwork());
        var articles = plan.Then(Phase.Process, "Articles", settings, new ReadArticles(options.Root));
        var media = plan.Then(Phase.Process, "ContentFiles", settings, new ReadContentFiles(options.Root));
        var directives = plan.Join(Phase.Process, "Directives", articles, keyed, new CheckDirectives());
        plan.Join(Phase.Process, "Translations", settings, keyed, new CheckTranslations());
        var site = plan.Join(Phase.Process, "Site", [settings, network, articles, directives, media, theme, keyed], async context => AssembleSite.Of(
            await settings.OutputsAsync(context),
            await network.OutputsAsync(context),
            await articles.OutputsAsync(context),
            await media.OutputsAsync(context),
            await theme.OutputsAsync(context),
            await keyed.OutputsAsync(context),
            context));

        // Process: one pipeline for each kind of page.
        Pipeline<Page>[] kinds =
        [
            plan.Then(Phase.Process, "ArticlePages", site, new MakeArticlePages()),
            plan.Then(Phase.Process, "MunicipalityPages", site, new MakeMunicipalityPages()),
            plan.Then(Phase.Process, "DraftPages", site, new MakeDraftPages()),
            plan.Then(Phase.Process, "MergedMunicipalityPages", site, new MakeMergedMunicipalityPages()),
            plan.Then(Phase.Process, "MunicipalityDirectory", site, new MakeMunicipalityDirectory()),
            plan.Then(Phase.Process, "RegionPages", site, new MakeRegionPages()),
            plan.Then(Phase.Process, "HomePage", site, new MakeHomePage()),
            plan.Then(Phase.Process, "CalculatorPage", site, new MakeCalculatorPage()),
            plan.Then(Phase.Process, "DecisionsPage", site, new MakeDecisionsPage()),
            plan.Then(Phase.Process, "EventsPage", site, new MakeEventsPage()),
            plan.Then(Phase.Process, "SourcesPage", site, new MakeSourcesPage()),
            plan.Then(Phase.Process, "GlossaryPage", site, new MakeGlossaryPage()),
            plan.Then(Phase.Process, "OpenDataPage", site, new MakeOpenDataPage()),
            plan.Then(Phase.Process, "SearchPage", site, new MakeSearchPage()),
            plan.Then(Phase.Process, "ComponentsPage", site, new MakeComponentsPage()),
            plan.Then(Phase.Process, "NotFoundPage", site, new MakeNotFoundPage()),
            plan.Then(Phase.Process, "SeasonPages", site, new MakeSeasonPages()),
            plan.Then(Phase.Process, "ComparisonPages", site, new MakeComparisonPages()),
            plan.Then(Phase.Process, "ThemesPage", site, new MakeThemesPage()),
            plan.Then(Phase.Process, "ServicesPage", site, new MakeServicesPage()),
        ];

        // Post-process: what needs every page.
        var pages = plan.Concat(Phase.PostProcess, "Pages", kinds);
        var addresses = plan.Join(Phase.PostProcess, "Addresses", site, pages, new CollectPages());
        var scripted = plan.Then(Phase.PostProcess, "DataScripts", addresses, new MakeDataScripts());
        var set = plan.Then(Phase.PostProcess, "Matrix", scripted, new MakeMatrixFile());
        rendered = plan.Then(Phase.PostProcess, "RenderedPages", set, new RenderPages());
        var files = plan.Concat(
            Phase.PostProcess,
            "Files",
            plan.Then(Phase.PostProcess, "PageFiles", rendered, new MakePageFiles()),
            plan.Then(Phase.PostProcess, "DraftTexts", rendered, new MakeDraftTexts()),
            plan.Then(Phase.PostProcess, "SiteMap", set, new MakeSiteMap()),
            plan.Then(Phase.PostProcess, "Redirects", set, new MakeRedirects()),
            plan.Then(Phase.PostProcess, "DataFiles", site, new MakeDataFiles(options.Root)),
            plan.Then(Phase.PostProcess, "Downloads", set, new MakeDownloadFiles()),
            plan.Then(Phase.PostProcess, "Media", media, new MakeContentFiles()),
            plan.Then(Phase.PostProcess, "Assets", set, new MakeAssetFiles()));
        plan.Join(Phase.PostProcess, "Links", [set, rendered, files], async context => CheckLinks.In(
            await set.OutputsAsync(context), await rendered.OutputsAsync(context), await files.OutputsAsync(context), context));

        // Output: all at once or not at all.
        publish = plan.Then(Phase.Output, "Publish", files, new PublishFiles(options.Output, options.Strict));
    }

    /// <summary>The pipelines in the order in which they are listed.</summary>
    public IReadOnlyList<Pipeline> Pipelines => plan.Pipelines;

    public async Task<BuildResult> RunAsync(IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default)
    {
        var context = new BuildContext(options.AsOf, progress, cancellation);
        await plan.RunAsync(context);
        return new BuildResult(
            context.Diagnostics.Sorted(),
            !context.Diagnostics.Stops(options.Strict),
            [.. (await rendered.OutputsAsync(context)).Select(page => page.Page)],
            (await publish.OutputsAsync(context)) is [var report] ? report : null);
    }
}
