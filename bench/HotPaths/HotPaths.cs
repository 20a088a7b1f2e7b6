using BenchmarkDotNet.Attributes;
using UsoSite.Generator;
using UsoSite.Generator.Data;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Scripts;
using UsoSite.Generator.Search;
using UsoSite.Generator.Theming;
using UsoSite.Network;
using UsoSite.Pipelines;

namespace UsoSite.Bench;

/// <summary>The parts in which a build of the shipped site spends most of its time, one by one.</summary>
[InProcess]
[MemoryDiagnoser]
public class HotPaths
{
    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly SiteExtension<Network.Network> Registered = NetworkExtension.Registrations;

    private readonly string root = Root(AppContext.BaseDirectory);
    private PageSet pages = null!;
    private Assets scripts = null!;
    private Network.Network network = null!;
    private PageRenderer renderer = null!;
    private Page page = null!;
    private string html = "";

    [GlobalSetup]
    public async Task Prepare()
    {
        var build = SiteBuild.Plan(new BuildOptions(root, Day), Registered);
        var context = new BuildContext(Day);
        pages = await OutputOf<PageSet>(build, "Addresses", context);
        scripts = await OutputOf<Assets>(build, "DataScripts", context);
        network = await OutputOf<Network.Network>(build, "Model", context);
        renderer = new PageRenderer(pages, scripts, new DiagnosticBag());
        page = pages.Pages.First(one => one.Layout == "municipality");
        html = renderer.Render(page, page.View.Make()).Html.ToString();
    }

    [Benchmark(Description = "read all tables")]
    public TableSet ReadTables() => new ReadTables(root, Registered.Records).Run(new BuildContext(Day));

    [Benchmark(Description = "render the page of one municipality")]
    public int RenderMunicipality() => renderer.Render(page, page.View.Make()).Html.Length;

    [Benchmark(Description = "find the links of that page")]
    public object FindLinks() => renderer.Links.Read(page, html);

    [Benchmark(Description = "make the search index in Finnish")]
    public DataScript MakeSearchIndex() =>
        new SearchIndex(Registered.SearchKinds, Registered.SearchWays, Registered.SearchSynonyms(network))
            .Make(pages, Language.Finnish, Registered.SearchEntries(network, pages, Language.Finnish), new DiagnosticBag());

    private static async Task<T> OutputOf<T>(SiteBuild build, string pipeline, BuildContext context)
        where T : class =>
        await build.Pipelines.OfType<Pipeline<T>>().Single(one => one.Name == pipeline).OutputAsync(context)
            ?? throw new InvalidOperationException($"The site has problems: {context.AllDiagnostics.Sorted()[0]}");

    private static string Root(string below) =>
        File.Exists(Path.Combine(below, "UsoSite.sln")) ? below : Root(Path.GetDirectoryName(below) ?? throw new InvalidOperationException("The benchmark does not run inside the repository."));
}
