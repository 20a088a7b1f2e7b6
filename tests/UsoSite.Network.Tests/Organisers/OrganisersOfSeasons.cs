namespace UsoSite.Network.Tests;

/// <summary>Who runs a season, and which sources say so.</summary>
public sealed class OrganisersOfSeasons
{
    private static readonly Season Named = Small.Season(2021, "web");
    private static readonly Season Silent = Small.Season(2023, "web");

    private static readonly Network Network = Small.Network(Small.Tables with
    {
        Seasons = [Named, Silent],
        Organisers = [new Organiser("liitto", Small.Text("Liitto"), Small.Text(""), "", "", Small.Text("")), new Organiser("ohjelma", Small.Text("Ohjelma"), Small.Text(""), "", "", Small.Text(""))],
        SeasonOrganisers = [new SeasonOrganiser(Named.Id, "liitto", false, ["brochure"]), new SeasonOrganiser(Named.Id, "ohjelma", true, ["decision"])],
    });

    [Fact]
    public void AreThoseOfTheSeasonWithPartners() =>
        Assert.Equal([("Liitto", false), ("Ohjelma", true)], SeasonOrganiserView.From(Named, Network).Select(one => (one.Name.Fi, one.IsPartner)));

    [Fact]
    public void AreNoneWhereNoSourceNamesThem() => Assert.Empty(SeasonOrganiserView.From(Silent, Network));

    [Fact]
    public void SourcesAreThoseThatNameAnOrganiserElseOfTheSeason()
    {
        Assert.Equal(["brochure"], Network.OrganiserSourcesOf(Named));
        Assert.Equal(["web"], Network.OrganiserSourcesOf(Silent));
    }
}
