namespace UsoSite.Network.Tests;

/// <summary>Which disagreements a municipality and a season show: those that name it in their columns, whatever their words say.</summary>
public sealed class DisagreementsByPlace
{
    private static readonly Disagreement OfTwoSeasons = With("two-seasons") with { Seasons = ["2019-2020", "2021-2022"], Topics = ["fee"] };

    private static readonly Disagreement OfAMunicipality = With("municipality") with { Municipality = Small.Village, Topics = ["name", "date"] };

    private static readonly Disagreement OfNothing = With("members-2019-2020") with { Subject = Small.Text("Kausi 2019–2020 (Kylä)") };

    private readonly Network network = Small.Network(Small.Tables with
    {
        Seasons = [Small.Season(2019), Small.Season(2021), Small.Season(2023)],
        Disagreements = [OfTwoSeasons, OfAMunicipality, OfNothing],
    });

    [Fact]
    public void OfASeasonAreThoseThatNameIt()
    {
        Assert.Equal([OfTwoSeasons], network.DisagreementsOf(Small.Season(2019)));
        Assert.Equal([OfTwoSeasons], network.DisagreementsOf(Small.Season(2021)));
        Assert.Empty(network.DisagreementsOf(Small.Season(2023)));
    }

    [Fact]
    public void OfNoSeasonAreThoseThatNameNone() => Assert.Equal([OfAMunicipality, OfNothing], network.DisagreementsOfNoSeason());

    [Fact]
    public void OfAMunicipalityAreThoseThatNameIt()
    {
        Assert.Equal([OfAMunicipality], network.DisagreementsOf(Small.Municipality("001", "Kylä")));
        Assert.Empty(network.DisagreementsOf(Small.Municipality("002", "Kylä")));
    }

    [Fact]
    public void OfATopicAreThoseThatHaveItAmongTheirs()
    {
        Assert.Equal([OfAMunicipality], network.Tables.Disagreements.About("date"));
        Assert.Equal([OfTwoSeasons], network.Tables.Disagreements.About("fee"));
        Assert.Empty(network.Tables.Disagreements.About("members"));
    }

    private static Disagreement With(string id) => new(id, false, [], null, [], Small.Text("Aihe"), Small.Text("Väite"), [], LocalText.Empty);
}
