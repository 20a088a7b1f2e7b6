namespace UsoSite.Network.Tests;

public sealed class RecordsTests
{
    [Fact]
    public void ASectionSignIsTiedToItsNumberInDecisionsAndSources()
    {
        using var site = TestSite.Base();
        site.Replace("data/sources.csv", "§ 5", "§ 5 ja § 6");

        var records = NetworkTables.From(SiteTables.Sound(site.Root));

        Assert.Equal("§\u00A05", records.Decisions.Single().Section);
        Assert.Equal("Lehtola, kunnanhallitus, §\u00A05 ja §\u00A06", records.Sources.Single(source => source.Id == "lehtola").Document?.Text);
    }

    [Fact]
    public void NoSectionOfTheShippedDataHasAnOrdinarySpaceAfterItsSign()
    {
        var texts = Shipped.Network.Tables.Decisions.Select(d => d.Section).Concat(Shipped.Network.Tables.Sources.Select(s => s.Document?.Text ?? "")).ToArray();

        Assert.Contains(texts, text => text.Contains("§\u00A0", StringComparison.Ordinal));
        Assert.Empty(texts.Where(text => text.Contains("§ ", StringComparison.Ordinal)));
    }

    [Fact]
    public void EmptyCellsStayUnknownAndNeverBecomeZero()
    {
        using var site = TestSite.Base();

        var records = NetworkTables.From(SiteTables.Sound(site.Root));

        Assert.Null(records.SeasonOfferings.Single(o => o is { Season.Value: "2023-2024", Offering: "paja" }).Quantity);
        Assert.Null(records.WorkedExamples[^1].ExpectedAnnualFee);
        Assert.Null(records.MemberCounts.Single(c => c.Count == 60).Season);
        Assert.Null(records.FeeTiers[0].MinResidents);
    }
}
