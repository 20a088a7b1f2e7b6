using UsoSite.Generator.Content;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Content.Rows;
using UsoSite.Generator.Data;
using UsoSite.Generator.Downloads;
using UsoSite.Generator.Downloads.Databases;
using UsoSite.Generator.Downloads.Workbooks;
using UsoSite.Generator.Feeds;
using UsoSite.Generator.Files;
using UsoSite.Generator.Hosting;
using UsoSite.Generator.Inputs;
using UsoSite.Generator.LinkedData;
using UsoSite.Generator.Links;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Pages.Articles;
using UsoSite.Generator.Pages.OpenData;
using UsoSite.Generator.Pages.Rows;
using UsoSite.Generator.Previewing;
using UsoSite.Generator.Pages.RulesOfSite;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Scripts;
using UsoSite.Generator.Settings;
using UsoSite.Generator.Theming;
using UsoSite.Generator.Translations;
using UsoSite.Pipelines;

namespace UsoSite.Generator;

/// <summary>The table of contents of the generator: every pipeline of a build, in running order.</summary>
public sealed class SiteBuild
{
    private readonly BuildOptions options;
    private readonly PipelinePlan plan;
    private readonly Lazy<InputHash> inputs;
    private readonly Outputs outputs;
    private readonly Func<BuildContext, Task<SiteContents>> contents;

    private SiteBuild(BuildOptions options, PipelinePlan plan, Lazy<InputHash> inputs, Outputs outputs, Func<BuildContext, Task<SiteContents>> contents) =>
        (this.options, this.plan, this.inputs, this.outputs, this.contents) = (options, plan, inputs, outputs, contents);

    private static string Generator => $"{typeof(SiteBuild).Assembly.GetName().Name} {typeof(SiteBuild).Assembly.GetName().Version?.ToString(3)}";

    /// <summary>The pipelines in the order in which they are listed.</summary>
    public IReadOnlyList<Pipeline> Pipelines => plan.Pipelines;

    /// <summary>Plans the build of a site with what is registered for it.</summary>
    public static SiteBuild Plan<TModel>(BuildOptions options, SiteExtension<TModel> site)
        where TModel : class
    {
        var plan = new PipelinePlan();
        var files = new FileState(options.Root);
        var catalogue = new DirectiveCatalogue([.. site.Directives, .. GeneratorDirectives.All]);

        // Input: the files in the site's folders.
        plan.Input("SiteFiles", new CheckSiteFiles(options.Root));
        var settings = plan.Input("Settings", new ReadSettings(options.Root, options.BaseUrl, options.Theme, options.Subjects), files.Of(SiteSettings.File));
        var tables = plan.Input("Tables", new ReadTables(options.Root, site.Records), files.Of("data"));

        // Process: what they mean.
        var theme = plan.Then(Phase.Process, "Theme", settings, new ReadTheme(options.ThemesOf ?? options.Root, MakeDataScripts<TModel>.NamesOf(site)), files.OfThemes());
        var keys = plan.Then(Phase.Process, "Keys", tables, new CheckKeys(site.Records));
        var model = plan.Then(Phase.Process, "Model", keys, new AssembleModel<TModel>(site.Checks, site.Model));
        var articles = plan.Then(Phase.Process, "Articles", settings, new ReadArticles(options.Root, catalogue), files.Of("content"));
        var media = plan.Then(Phase.Process, "ContentFiles", settings, new ReadContentFiles(options.Root), files.Of("content"));
        var directives = plan.Then(Phase.Process, "Directives", articles, keys, new CheckDirectives(catalogue));
        var checkedArticles = plan.Then(Phase.Process, "RowArticles", directives, keys, new CheckRowArticles());
        plan.Then(Phase.Process, "Translations", settings, tables, new CheckTranslations());
        var assembled = plan.Join(Phase.Process, "Site", [settings, theme, checkedArticles, media, keys, model], (inputs, context) => new Site
        {
            Settings = inputs.Of(settings),
            Theme = inputs.Of(theme),
            Articles = inputs.Of(checkedArticles),
            ArticlesOfPages = site.ArticlesOfPages,
            ArticlesOfQuestions = site.ArticlesOfQuestions,
            PageOfRow = site.PageOfRow,
            RuleBooks = [Rules.Book, site.Rules],
            RulesBelow = site.RulesBelow,
            Media = inputs.Of(media).ToDictionary(file => file.Origin, file => PictureSize.Of(file.Bytes.Span), StringComparer.Ordinal),
            Data = inputs.Of(keys).Sound!,
            Directives = catalogue,
            DirectiveViews = DirectiveViews.From(inputs.Of(model)),
            AsOf = context.AsOf,
            Coverage = language => inputs.Of(model) is { } about ? site.Coverage(about, language) : [],
            Changes = inputs.Of(model) is { } about ? SiteChange.FromNewest(site.Changes(about)) : [],
        });

        // Process: one pipeline for each kind of page.
        Pipeline<IReadOnlyList<Page>>[] kinds =
        [
            plan.Then(Phase.Process, "ArticlePages", assembled, new ArticlePages()),
            plan.Then(Phase.Process, "RowPages", assembled, new RowPages()),
            plan.Then(Phase.Process, "OpenDataPage", assembled, new OpenDataPage()),
            plan.Then(Phase.Process, "RulePages", assembled, new RulePages()),
            .. site.Pages.Select(page => plan.Then(Phase.Process, page.Pipeline, assembled, model, page.Kind)),
        ];

        // Post-process: what needs every page.
        var all = plan.Concat(Phase.PostProcess, "Pages", kinds);
        var addresses = plan.Join(Phase.PostProcess, "Addresses", [assembled, all, model], (inputs, context) =>
            new CollectPages(id => site.ResolveId(inputs.Of(model), id)).Run(inputs.Of(assembled), inputs.Of(all), context));
        var scripts = plan.Then(Phase.PostProcess, "DataScripts", addresses, model, new MakeDataScripts<TModel>(site));
        var data = plan.Then(Phase.PostProcess, "PublishedData", keys, settings, new CollectPublishedData());
        var description = plan.Then(Phase.PostProcess, "DataDescription", data, new DescribePackage());
        var output = plan.Then(Phase.PostProcess, "SiteOutput", addresses, new OpenOutput(options));
        var rendered = plan.Join(Phase.PostProcess, "RenderedPages", [addresses, scripts, output], (inputs, context) =>
            new RenderPages(inputs.Of(output)).Run(inputs.Of(addresses), inputs.Of(scripts), context));
        Pipeline<IReadOnlyList<OutputFile>>[] groups =
        [
            plan.Then(Phase.PostProcess, "SiteMap", addresses, new MakeSiteMap()),
            plan.Then(Phase.PostProcess, "Summary", addresses, new MakeSummary()),
            plan.Then(Phase.PostProcess, "ChangeFeeds", addresses, new MakeChangeFeeds()),
            plan.Then(Phase.PostProcess, "DataFiles", data, description, new MakeDataFiles()),
            plan.Join(Phase.PostProcess, "Catalogue", [data, settings, model], (inputs, _) => MakeCatalogue.From(
                inputs.Of(data), inputs.Of(settings), inputs.Of(model) is { } about ? site.Period(about) : null)),
            plan.Then(Phase.PostProcess, "DataArchive", data, description, new MakeArchive()),
            plan.Then(Phase.PostProcess, "DataWorkbook", data, new MakeWorkbook()),
            plan.Then(Phase.PostProcess, "Database", data, new MakeDatabase(site.DatabaseViews)),
            .. site.Files.Select(files => plan.Join(Phase.PostProcess, files.Pipeline, [settings, keys, model], (inputs, _) =>
                inputs.Of(keys).Sound is { } sound ? files.Make(inputs.Of(settings), sound, inputs.Of(model)) : null)),
            plan.Then(Phase.PostProcess, "Downloads", addresses, new MakeDownloadFiles()),
            plan.Then(Phase.PostProcess, "ServerSettings", addresses, new MakeServerSettings(options.Hosting)),
            plan.Then(Phase.PostProcess, "Media", media, new MakeContentFiles()),
            plan.Then(Phase.PostProcess, "Assets", theme, scripts, new MakeAssetFiles()),
            plan.Join(Phase.PostProcess, "Redirects", [addresses, scripts, rendered], (inputs, context) =>
                new MakeRedirects().Run(inputs.Of(addresses), inputs.Of(scripts), context)),
        ];
        var allFiles = plan.Concat(Phase.PostProcess, "Files", groups);
        plan.Join(Phase.PostProcess, "Paths", [addresses, rendered, allFiles], (inputs, context) =>
            CheckPaths.Of(inputs.Of(addresses), inputs.Of(rendered), inputs.Of(allFiles), context.Diagnostics));
        plan.Join(Phase.PostProcess, "Links", [addresses, rendered, allFiles], (inputs, context) =>
            CheckLinks.In(inputs.Of(addresses), inputs.Of(rendered), inputs.Of(allFiles), context));

        // Output: all at once or not at all.
        var inputs = new Lazy<InputHash>(() => InputHash.From(options));
        var published = plan.Join(Phase.Output, "Publish", [output, rendered, allFiles], (read, context) =>
            options.Preview ? null : read.Of(output).Publish(read.Of(allFiles), inputs.Value.Exact, new BuildIdentity(Generator, inputs.Value.OfSite, options.AsOf), context.Cancellation));
        return new SiteBuild(options, plan, inputs, new Outputs(addresses, scripts, output, rendered, groups, published), async context => new SiteContents(options.Root)
        {
            Settings = await settings.OutputAsync(context),
            Articles = await articles.OutputAsync(context),
            Pages = await addresses.OutputAsync(context),
            Model = await model.OutputAsync(context),
            Problems = context.Diagnostics.Sorted(),
        });
    }

    /// <summary>
    /// What the last build published, where its inputs, this program and the output are still as that build left them; null where there is
    /// something to do, or something to tell.
    /// </summary>
    public PublishReport? UpToDate()
    {
        if (options.Output is not { } folder)
        {
            return null;
        }

        new SiteFolders(folder).Recover();
        return new PublishedSite(folder).UnchangedSince(inputs.Value.Exact);
    }

    /// <summary>What <c>build.json</c> says of this build; read from the site's files when it is first asked for.</summary>
    public BuildIdentity Identity => new(Generator, inputs.Value.OfSite, options.AsOf);

    /// <summary>Runs what leads to the pages, and nothing that renders, checks or publishes them.</summary>
    public async Task<SiteContents> ReadAsync(CancellationToken cancellation = default)
    {
        using var context = new BuildContext(options.AsOf, progress: null, cancellation);
        return await contents(context);
    }

    public async Task<BuildResult> RunAsync(IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default)
    {
        using var context = new BuildContext(options.AsOf, progress, cancellation);
        if (options.Output is { } folder)
        {
            new SiteFolders(folder).Recover();
            _ = inputs.Value;
        }

        return await RunAsync(context);
    }

    /// <summary>Builds the site in memory, with what did not change since the build before.</summary>
    /// <param name="memory">What the builds of this site before this one gave.</param>
    /// <param name="made">Told the site as soon as all pages are known, while they are rendered and checked, if nothing is wrong until then.</param>
    public async Task<PreviewResult> RunAsync(PipelineMemory memory, Func<SiteInMemory, Task> made, CancellationToken cancellation)
    {
        if (!options.Preview || options.Output is not null)
        {
            throw new InvalidOperationException("Only a preview that is published nowhere is built in memory.");
        }

        using var context = new BuildContext(options.AsOf, memory, cancellation);
        await plan.RunProcessesAsync(context);
        SiteInMemory? site = null;
        if (await outputs.Addresses.OutputAsync(context) is { } pages && await outputs.Scripts.OutputAsync(context) is { } scripts)
        {
            site = new SiteInMemory(pages, scripts, [.. outputs.Files.Select(group => (Func<Task<IReadOnlyList<OutputFile>?>>)(() => group.OutputAsync(context)))]);
            await (context.AllDiagnostics.HasErrors ? Task.CompletedTask : made(site));
        }

        var result = await RunAsync(context);
        var hashes = (await outputs.Site.OutputAsync(context))?.Hashes ?? new Dictionary<string, UInt128>();
        return new PreviewResult(result, site, hashes);
    }

    private async Task<BuildResult> RunAsync(BuildContext context)
    {
        await plan.RunAsync(context);
        return new BuildResult(
            context.Diagnostics.Sorted(),
            !context.Diagnostics.Stops(options.Strict),
            [.. (await outputs.Rendered.OutputAsync(context) ?? []).Select(page => page.Page)],
            await outputs.Published.OutputAsync(context))
        {
            Contents = await contents(context),
        };
    }

    /// <summary>The pipelines whose outputs are asked for.</summary>
    private sealed record Outputs(
        Pipeline<PageSet> Addresses,
        Pipeline<Assets> Scripts,
        Pipeline<SiteOutput> Site,
        Pipeline<IReadOnlyList<PageLinks>> Rendered,
        IReadOnlyList<Pipeline<IReadOnlyList<OutputFile>>> Files,
        Pipeline<PublishReport> Published);
}
