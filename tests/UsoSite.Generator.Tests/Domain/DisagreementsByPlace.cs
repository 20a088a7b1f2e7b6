using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Tests.Domain;

/// <summary>Which disagreements a municipality and a season show.</summary>
public sealed class DisagreementsByPlace
{
    private static readonly Network Network = Shipped.Network;

    [Theory]
    [InlineData("297", "kuopio-decision-date")]
    [InlineData("886", "ulvila-name")]
    [InlineData("623", "puumala-fee")]
    [InlineData("205")]
    public void OfAMunicipalityAreThoseNamedByItInBrackets(string code, params string[] ids) =>
        Assert.Equal(ids, Network.DisagreementsOf(Network.Municipality(new MunicipalityCode(code))).Select(d => d.Id));

    [Fact]
    public void OfAMunicipalityAreNotThoseOfALongerName()
    {
        var network = With(Of("a-name", "Nimi (Pyhtää)"), Of("b-name", "Nimi (Ii) päätöksessä"));

        Assert.Empty(network.DisagreementsOf(Small.Municipality("139", "Ii")));
        Assert.Empty(network.DisagreementsOf(Small.Municipality("139", "htää")));
    }

    [Fact]
    public void OfASeasonAreThoseWhoseIdOrSubjectNamesIt()
    {
        var network = With(
            Of("members-2021-2022", "Jäsenmäärä", "Ks. 2019–2020."),
            Of("seminars", "Seminaarit 2021–2022", "Ks. 2019–2020."));

        Assert.Equal(["members-2021-2022", "seminars"], Ids(network.DisagreementsOf(Small.Season(2021))));
        Assert.Empty(network.DisagreementsOf(Small.Season(2019)));
    }

    [Fact]
    public void OfASeasonAreThoseWhoseStatementNamesItWhereNoHeadingDoes()
    {
        var network = With(Of("names", "Nimet", "Kaudella 2019–2020 toisin kuin kaudella 2021–2022."));

        Assert.Equal(["names"], Ids(network.DisagreementsOf(Small.Season(2019))));
        Assert.Equal(["names"], Ids(network.DisagreementsOf(Small.Season(2021))));
    }

    [Fact]
    public void BelongToASeasonOrToNoneAndNeverToBoth()
    {
        var ofSeasons = Network.Seasons.SelectMany(season => Network.DisagreementsOf(season)).Select(d => d.Id).Distinct();

        Assert.Equal(Ids(Network.Tables.Disagreements).Order(), ofSeasons.Concat(Ids(Network.DisagreementsOfNoSeason())).Order());
    }

    [Fact]
    public void AreAboutAWholeWordOfTheirId()
    {
        Disagreement[] all = [Of("members-2017-2018"), Of("membership"), Of("puumala-fee")];

        Assert.Equal(["members-2017-2018"], Ids(all.About("members")));
        Assert.Equal(["members-2017-2018", "puumala-fee"], Ids(all.About("fee", "members")));
        Assert.Empty(all.About("member"));
    }

    private static Disagreement Of(string id, string subject = "", string statement = "") => new(id, Small.Text(subject), Small.Text(statement), [], LocalText.Empty);

    private static IEnumerable<string> Ids(IEnumerable<Disagreement> disagreements) => disagreements.Select(d => d.Id);

    private static Network With(params Disagreement[] disagreements) =>
        new(Small.Tables with { Seasons = [Small.Season(2019), Small.Season(2021)], Disagreements = disagreements });
}
