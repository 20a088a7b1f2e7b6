namespace UsoSite.Tests.Diffs;

public sealed class FeesOfMunicipalities
{
    [Fact]
    public void OtherBoundsAreToldWithTheMunicipalitiesThatChangeTier()
    {
        using var history = new SiteHistory().Commit("before");
        history.Site.Replace("data/fee_tiers.csv", ",9000,45000,", ",9000,45100,").Replace("data/fee_tiers.csv", ",45001,,", ",45101,,");

        var told = history.Told("--lang", "fi");

        Assert.Contains("+ kausi 2021–2022, 9\u00A0000–45\u00A0100 asukasta: 11\u00A0000\u00A0€ vuodessa, koskee 3 kuntaa", told, StringComparison.Ordinal);
        Assert.Contains("− kausi 2021–2022, vähintään 45\u00A0001 asukasta: 16\u00A0000\u00A0€ vuodessa, koskee 1 kuntaa", told, StringComparison.Ordinal);
        Assert.Contains("~ Suurkaupunki, kausi 2021–2022: 16\u00A0000 → 11\u00A0000\u00A0€ vuodessa", told, StringComparison.Ordinal);
        Assert.DoesNotContain("~ Lehtola, kausi 2021–2022", told, StringComparison.Ordinal);
    }

    [Fact]
    public void AFeeByDecisionIsToldOfItsMunicipality()
    {
        using var history = new SiteHistory().Commit("before");
        history.Site.Replace("data/decisions.csv", ",12000,24000,", ",13000,26000,").Replace("data/worked_examples.csv", ",12000,24000,", ",13000,26000,");

        Assert.Contains("~ Lehtola, season 2023–2024: €12,000 → €13,000 a year", history.Told(), StringComparison.Ordinal);
    }

    [Fact]
    public void AFeeThatBecomesKnownWasNotKnown()
    {
        using var history = new SiteHistory();
        history.Site.Replace("data/fee_tiers.csv", "45001,,16000", "45001,,");
        history.Commit("before");
        history.Site.Replace("data/fee_tiers.csv", "45001,,", "45001,,16000");

        Assert.Contains("at least 45,001 residents: not known → €16,000 a year, concerns 1 municipality", history.Told(), StringComparison.Ordinal);
    }
}
