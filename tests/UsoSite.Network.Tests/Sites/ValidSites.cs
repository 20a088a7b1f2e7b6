using AngleSharp.Html.Parser;

namespace UsoSite.Network.Tests;

/// <summary>Each folder of <c>tests/sites/valid</c> is the base site with something laid over it that must build without a problem.</summary>
public sealed class ValidSites
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

        using var site = new TestSite(["base", .. Laid(Path.Combine("valid", name, "site"))]);

        var result = site.Build();

        Assert.Equal("", ExpectedProblems.Of(result.Problems));
        new KeptSite(name, site).MatchPublished();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void LeaveNoCellAndNoListEmpty(string name)
    {
        var folder = KeptSite.Expected(name);
        var parser = new HtmlParser();

        Assert.Empty(Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories).SelectMany(file => parser.ParseDocument(File.ReadAllText(file))
            .QuerySelectorAll("main td, main th, main dd, main dt, main ul, main ol, main li, main p, main h2, main h3, main a, main caption")
            .Where(element => element.TextContent.Trim().Length == 0 && element.Closest("[hidden], .listbox, .search-results, [role=status]") is null)
            .Select(element => $"{Path.GetRelativePath(folder, file)}: {element.ParentElement!.OuterHtml}")));
    }

    /// <summary>The base site itself has nothing laid over it.</summary>
    private static string[] Laid(string layer) => Directory.Exists(Path.Combine(Repository.Sites, layer)) ? [layer] : [];
}
