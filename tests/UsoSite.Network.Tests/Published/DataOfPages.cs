namespace UsoSite.Network.Tests;

/// <summary>The day and the version of the data, which every page shows.</summary>
public sealed class DataOfPages
{
    [Fact]
    public void TheVersionChangesWithACellAndNotWithTheDialect()
    {
        var version = VersionOf(TestSite.Base());

        Assert.Equal(version, VersionOf(TestSite.Base().Replace("data/regions.csv", "\n", "\r\n")));
        Assert.NotEqual(version, VersionOf(TestSite.Base().Replace("data/population.csv", "005,2022,8935", "005,2022,8936")));
    }

    [Theory]
    [InlineData("1.2.2026")]
    [InlineData("2026-02-30")]
    public void ADayThatIsNoneIsAnError(string day)
    {
        using var site = TestSite.Base().Replace("data/datapackage.json", "\"profile\": \"tabular-data-package\",", $"\"profile\": \"tabular-data-package\", \"modified\": \"{day}\",");

        Assert.Contains(site.Check(), problem => problem.Rule.Code == "USO1015" && problem.Value == day);
    }

    private static string VersionOf(TestSite site)
    {
        using (site)
        {
            return SiteTables.Sound(site.Root).Version;
        }
    }
}
