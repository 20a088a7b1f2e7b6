using AngleSharp.Html.Parser;

namespace UsoSite.Network.Tests;

/// <summary>Each folder of <c>tests/sites/valid</c> is the base site with something laid over it that must build without a problem.</summary>
public sealed class ValidSites(ValidSites.Built built) : IClassFixture<ValidSites.Built>
{
    public static TheoryData<string> Cases() =>
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Sites, "valid")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void BuildAsKept(string name)
    {
        if (Golden.Accepting && name != KeptSite.Whole)
        {
            BuildAsKept(KeptSite.Whole);
        }

        var (site, result) = built.Site(name);

        Assert.Equal("", ExpectedProblems.Of(result.Problems));
        new KeptSite(name, site, result).MatchPublished();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void LeaveNoCellAndNoListEmpty(string name)
    {
        var pages = SiteFiles.Texts(built.Site(name).Site.Output).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).ToArray();
        var parser = new HtmlParser();

        Assert.NotEmpty(pages);
        Assert.Empty(pages.SelectMany(page => parser.ParseDocument(page.Value)
            .QuerySelectorAll("main td, main th, main dd, main dt, main ul, main ol, main li, main p, main h2, main h3, main a, main caption")
            .Where(element => element.TextContent.Trim().Length == 0 && !element.HasAttribute("aria-label") && element.Closest("[hidden], .listbox, .search-results, [role=status]") is null)
            .Select(element => $"{page.Key}: {element.ParentElement!.OuterHtml}")));
    }

    /// <summary>The sites, each built once for the class.</summary>
    public sealed class Built : IDisposable
    {
        private readonly Dictionary<string, (TestSite Site, BuildResult Result)> sites = [];

        internal (TestSite Site, BuildResult Result) Site(string name)
        {
            if (!sites.TryGetValue(name, out var built))
            {
                var layer = Path.Combine("valid", name, "site");
                TestSite site = new(["base", .. Directory.Exists(Path.Combine(Repository.Sites, layer)) ? [layer] : Array.Empty<string>()]);
                sites[name] = built = (site, site.Build());
            }

            return built;
        }

        public void Dispose()
        {
            foreach (var (site, _) in sites.Values)
            {
                site.Dispose();
            }
        }
    }
}
