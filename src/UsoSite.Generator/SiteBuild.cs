using UsoSite.Generator.Content;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Content.Rows;
using UsoSite.Generator.Data;
using UsoSite.Generator.Files;
using UsoSite.Generator.Links;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Pages.Articles;
using UsoSite.Generator.Pages.OpenData;
using UsoSite.Generator.Pages.Rows;
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
    private readonly Lazy<string> inputs;
    private readonly Pipeline<IReadOnlyList<PageLinks>> rendered;
    private readonly Pipeline<PublishReport> published;
    private readonly Func<BuildContext, Task<SiteContents>> contents;

    private SiteBuild(
        BuildOptions options,
        PipelinePlan plan,
        Lazy<string> inputs,
        Pipeline<IReadOnlyList<PageLinks>> rendered,
        Pipeline<PublishReport> published,
        Func<BuildContext, Task<SiteContents>> contents) =>
        (this.options, this.plan, this.inputs, this.rendered, this.published, this.contents) = (options, plan, inputs, rendered, published, contents);

    /// <summary>The pipelines in the order in which they are listed.</summary>
    public IReadOnlyList<Pipeline> Pipelines => plan.Pipelines;

    /// <summary>Plans the build of a site with what is registered for it.</summary>
    public static SiteBuild Plan<TModel>(BuildOptions options, SiteExtension<TModel> site)
        where TModel : class
    {
        var plan = new PipelinePlan();
        var catalogue = new DirectiveCatalogue([.. site.Directives, .. GeneratorDirectives.All]);

        // Input: the files in the site's folders.
        var settings = plan.Input("Settings", new ReadSettings(options.Root, options.BaseUrl, options.Theme, options.Subjects));
        var tables = plan.Input("Tables", new ReadTables(options.Root, site.Records));

        // Process: what they mean.
        var theme = plan.Then(Phase.Process, "Theme", settings, new ReadTheme(options.ThemesOf ?? options.Root, MakeDataScripts<TModel>.NamesOf(site)));
        var keys = plan.Then(Phase.Process, "Keys", tables, new CheckKeys(site.Records));
        var model = plan.Then(Phase.Process, "Model", keys, new AssembleModel<TModel>(site.Checks, site.Model));
        var articles = plan.Then(Phase.Process, "Articles", settings, new ReadArticles(options.Root, catalogue));
        var media = plan.Then(Phase.Process, "ContentFiles", settings, new ReadContentFiles(options.Root));
        var directives = plan.Then(Phase.Process, "Directives", articles, keys, new CheckDirectives(catalogue));
        var checkedArticles = plan.Then(Phase.Process, "RowArticles", directives, keys, new CheckRowArticles());
        plan.Then(Phase.Process, "Translations", settings, tables, new CheckTranslations());
        var assembled = plan.Join(Phase.Process, "Site", [settings, theme, checkedArticles, media, keys, model], (inputs, context) => new Site
        {
            Settings = inputs.Of(settings),
            Theme = inputs.Of(theme),
            Articles = inputs.Of(checkedArticles),
            ArticlesOfPages = site.ArticlesOfPages,
            PageOfRow = site.PageOfRow,
            RuleBooks = [Rules.Book, site.Rules],
            RulesBelow = site.RulesBelow,
            Media = inputs.Of(media).Select(file => file.Origin).ToHashSet(StringComparer.Ordinal),
            Data = inputs.Of(keys).Sound!,
            Directives = catalogue,
            DirectiveViews = DirectiveViews.From(inputs.Of(model)),
            AsOf = context.AsOf,
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
        var output = plan.Then(Phase.PostProcess, "SiteOutput", addresses, new OpenOutput(options.Output, options.Strict));
        var rendered = plan.Join(Phase.PostProcess, "RenderedPages", [addresses, scripts, output], (inputs, context) =>
            new RenderPages(inputs.Of(output)).Run(inputs.Of(addresses), inputs.Of(scripts), context));
        var files = plan.Concat(
            Phase.PostProcess,
            "Files",
            plan.Then(Phase.PostProcess, "SiteMap", addresses, new MakeSiteMap()),
            plan.Join(Phase.PostProcess, "Redirects", [addresses, scripts, rendered], (inputs, context) =>
                new MakeRedirects().Run(inputs.Of(addresses), inputs.Of(scripts), context)),
            plan.Join(Phase.PostProcess, "DataFiles", [keys], (inputs, context) =>
                inputs.Of(keys).Sound is { } sound ? new MakeDataFiles(options.Root).Run(sound, context) : null),
            plan.Then(Phase.PostProcess, "Downloads", addresses, new MakeDownloadFiles()),
            plan.Then(Phase.PostProcess, "Media", media, new MakeContentFiles()),
            plan.Then(Phase.PostProcess, "Assets", theme, scripts, new MakeAssetFiles()));
        plan.Join(Phase.PostProcess, "Links", [addresses, rendered, files], (inputs, context) =>
            CheckLinks.In(inputs.Of(addresses), inputs.Of(rendered), inputs.Of(files), context));

        // Output: all at once or not at all.
        var inputs = new Lazy<string>(() => InputHash.From(options));
        var published = plan.Join(Phase.Output, "Publish", [output, rendered, files], (read, context) =>
            read.Of(output).Publish(read.Of(files), inputs.Value, context.Cancellation));
        return new SiteBuild(options, plan, inputs, rendered, published, async context => new SiteContents(options.Root)
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
    public PublishReport? UpToDate() => options.Output is { } folder ? new PublishedSite(folder).UnchangedSince(inputs.Value) : null;

    /// <summary>Runs what leads to the pages, and nothing that renders, checks or publishes them.</summary>
    public async Task<SiteContents> ReadAsync(CancellationToken cancellation = default)
    {
        using var context = new BuildContext(options.AsOf, null, cancellation);
        return await contents(context);
    }

    public async Task<BuildResult> RunAsync(IProgress<PipelineProgress>? progress = null, CancellationToken cancellation = default)
    {
        using var context = new BuildContext(options.AsOf, progress, cancellation);
        _ = options.Output is null ? "" : inputs.Value;
        await plan.RunAsync(context);
        return new BuildResult(
            context.Diagnostics.Sorted(),
            !context.Diagnostics.Stops(options.Strict),
            [.. (await rendered.OutputAsync(context) ?? []).Select(page => page.Page)],
            await published.OutputAsync(context));
    }
}
