
namespace UsoSite.Network.Tests;

/// <summary>A list of members is attributed to the sources that name every member on it.</summary>
public sealed class MemberLists
{
    [Fact]
    public void ASourceOfOneMemberIsNoSourceOfTheWholeList()
    {
        using var pages = new PublishedPages(TestSite.Base()
            .Replace("data/memberships.csv", "005,2021-2022,member,brochure", "005,2021-2022,member,brochure lehtola"));

        var list = pages.At("/kunnat/aijala/").QuerySelectorAll("p.small").Single(text => text.TextContent.Contains("2021–2022", StringComparison.Ordinal));

        Assert.Equal(["Kauden esite"], PublishedPages.SourcesOf(list));
    }

    [Fact]
    public void WithoutASourceInCommonTheListHasThoseOfTheSeason()
    {
        using var pages = new PublishedPages(TestSite.Base()
            .Replace("data/memberships.csv", "005,2021-2022,member,brochure", "005,2021-2022,member,lehtola"));

        var list = pages.At("/kunnat/aijala/").QuerySelectorAll("p.small").Single(text => text.TextContent.Contains("2021–2022", StringComparison.Ordinal));

        Assert.Equal(["Kauden esite"], PublishedPages.SourcesOf(list));
    }
}
