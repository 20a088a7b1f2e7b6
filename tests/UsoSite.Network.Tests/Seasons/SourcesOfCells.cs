namespace UsoSite.Network.Tests;

/// <summary>A cell has the sources of its own column, else those of its row.</summary>
public sealed class SourcesOfCells
{
    private const string Field = "{\"name\": \"number_sources\", \"type\": \"list\", \"delimiter\": \" \", \"itemType\": \"string\", \"references\": \"sources\", \"title\": \"a\", \"description\": \"a\"}, ";

    [Fact]
    public void WhereTheRowNamesThemAndThoseOfTheRowWhereItDoesNot()
    {
        using var site = TestSite.Small()
            .Replace("data/datapackage.json", "{\"name\": \"travel_costs\"", Field + "{\"name\": \"travel_costs\"")
            .Replace("data/seasons.csv", "members_complete,sources", "members_complete,number_sources,sources")
            .Replace("data/seasons.csv", "extra,true,brochure", "extra,true,lehtola,brochure")
            .Replace("data/seasons.csv", "false,lehtola", "false,,lehtola");
        var network = new Network(SiteTables.Sound(site.Root), TestSite.Day);

        Assert.Equal([["lehtola"], ["lehtola"]], network.Seasons.Select(season => season.NumberSources));
        Assert.Equal([["brochure"], ["lehtola"]], network.Seasons.Select(season => season.LeadTopicSources));
    }

    [Fact]
    public void AndAnUnknownOneIsReported()
    {
        using var site = TestSite.Small()
            .Replace("data/datapackage.json", "{\"name\": \"travel_costs\"", Field + "{\"name\": \"travel_costs\"")
            .Replace("data/seasons.csv", "members_complete,sources", "members_complete,number_sources,sources")
            .Replace("data/seasons.csv", "extra,true,brochure", "extra,true,nobody,brochure")
            .Replace("data/seasons.csv", "false,lehtola", "false,,lehtola");

        Assert.Contains(site.Check(), problem => problem.Rule == Rules.BrokenReference && problem.Value == "nobody");
    }
}
