using UsoSite.Generator.Search;

namespace UsoSite.Network.Tests;

/// <summary>What the search finds of the network's data.</summary>
public sealed class SearchEntriesTests
{
    private static readonly NetworkTables Tables = Small.Tables with
    {
        Seasons = [Small.Season(2021) with { LeadTopic = Small.Text("Johtaminen") }, Small.Season(2023)],
        Regions = [new Region("01", new LocalText("Satakunta", "Satakunta", ""), Small.At)],
        Municipalities = [Small.Municipality("001", "Pori") with { Name = new LocalText("Pori", "Björneborg", "") }, Small.Municipality("002", "Ylä-Savo")],
        Mergers = [new Merger(new MunicipalityCode("501"), Small.Text("Noormarkku"), Small.Village, new DateOnly(2010, 1, 1), null, Small.At)],
        FormerNames = [new FormerName(new LocalText("Lavia", "Lavia", ""), Small.Village, new DateOnly(2015, 1, 1))],
        FeeTiers = [Small.Tier(Small.Season(2023), null, 8999, 7000), Small.Tier(Small.Season(2023), 9000, null, null)],
        Population = [Small.Population("001", 2022, 8000)],
        Decisions = [Small.Decision("päätös", Small.Season(2021), 9000, joined: true, new DateOnly(2020, 11, 2)) with { CaseNumber = "12/2020", Section = "§ 3" }],
    };

    private static readonly Network Network = Small.Network(Tables);

    [Fact]
    public void AMunicipalityIsFoundByBothNamesItsCodeAndItsRegion()
    {
        var pori = Places()[0];

        Assert.Equal(("municipality", "Pori", "Björneborg", "Satakunta"), (pori.Kind, pori.Title.Text, pori.OtherName, pori.Context));
        Assert.Equal(["Pori", "Björneborg", "001"], Texts(pori.Names));
        Assert.Equal(["Satakunta"], Texts(pori.Words));
        Assert.Equal("municipality/001", pori.Address);
        Assert.Equal("7\u00A0000\u00A0€ vuodessa 2023–2024, julkaistu", pori.Answer);
        Assert.Equal("", Places()[1].Answer);
    }

    [Fact]
    public void TheOtherNameOfASwedishPageIsFinnish()
    {
        var pori = PlaceEntries.In(Small.Network(Tables with { FeeTiers = [] }), Pages, Language.Swedish).First();

        Assert.Equal(("Björneborg", "Pori"), (pori.Title.Text, pori.OtherName));
    }

    [Fact]
    public void ANameWithAHyphenIsAlsoFoundWithoutIt() => Assert.Equal(["Ylä-Savo", "YläSavo", "002"], Texts(Places()[1].Names));

    [Fact]
    public void AFormerMunicipalityIsFoundByItsSuccessor()
    {
        var former = Places()[2];

        Assert.Equal(["Noormarkku", "501"], Texts(former.Names));
        Assert.Equal(["Pori", "Björneborg"], Texts(former.Words));
        Assert.Contains("Pori", former.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public void AFormerNameLeadsToThePresentMunicipality()
    {
        var former = Places()[3];

        Assert.Equal(("former", "Lavia", "municipality/001"), (former.Kind, former.Title.Text, former.Address));
        Assert.Equal("osa kuntaa Pori 1.1.2015 alkaen", former.Answer);
        Assert.Equal(["Pori", "Björneborg"], Texts(former.Words));
    }

    [Fact]
    public void ARegionIsFoundByItsNameAndCode()
    {
        var region = Places()[4];

        Assert.Equal(("region", "Satakunta", ""), (region.Kind, region.Title.Text, region.OtherName));
        Assert.Equal(["Satakunta", "01"], Texts(region.Names));
    }

    [Fact]
    public void AKnownFeeOfATierIsFoundByItsFigure()
    {
        var fee = Of("fee").Single();

        Assert.Equal("alle 9\u00A0000 asukasta: 7\u00A0000\u00A0€ vuodessa", fee.Title.Text);
        Assert.Equal(("Kausi 2023–2024", "season/2023-2024#maksut"), (fee.Context, fee.Address));
    }

    [Fact]
    public void SeasonsAreNewestFirstAndAreFoundByYearsNumberAndTheme()
    {
        var seasons = Of("season");

        Assert.Equal(["season/2023-2024", "season/2021-2022"], seasons.Select(entry => entry.Address));
        Assert.Equal(["2021–2022", "USO 1", "USO1"], Texts(seasons[1].Names));
        Assert.Equal("Johtaminen", seasons[1].Context);
        Assert.Equal(["ensimmäinen", "1", "Johtaminen"], Texts(seasons[1].Words));
    }

    [Fact]
    public void ADecisionIsFoundByItsCaseNumberAndItsMunicipality()
    {
        var decision = Of("decision").Single();

        Assert.Equal("kunnanhallitus · § 3 · 12/2020 · 2.11.2020", decision.Context);
        Assert.Equal(["12/2020"], Texts(decision.Names));
        Assert.Equal(["Pori", "Björneborg", "§ 3", "9\u00A0000"], Texts(decision.Words));
    }

    private static IEnumerable<string> Texts(IEnumerable<SearchText> texts) => texts.Select(text => text.Text);

    private static SearchEntry[] Places() => [.. PlaceEntries.In(Network, Pages, Language.Finnish)];

    private static SearchEntry[] Of(string kind) => [.. new NetworkEntries(Network, Pages, Language.Finnish).All().Where(entry => entry.Kind == kind)];

    /// <summary>Pages at addresses that are their ids.</summary>
    private static PageSet Pages => new(SmallSite.Site, [], new AddressBook(
        "municipality/001 municipality/002 municipality/501 region/01 season/2021-2022 season/2023-2024 glossary decisions sources".Split(' ').Select(id => SmallSite.Page(id, "/" + id)),
        id => id));
}
