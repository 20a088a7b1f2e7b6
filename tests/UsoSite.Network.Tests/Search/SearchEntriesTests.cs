using UsoSite.Generator.Search;

namespace UsoSite.Network.Tests;

/// <summary>What the search finds of the network's data.</summary>
public sealed class SearchEntriesTests
{
    private static readonly Network Network = Small.Network(Small.Tables with
    {
        Seasons = [Small.Season(2021) with { LeadTopic = Small.Text("Johtaminen") }, Small.Season(2023)],
        Regions = [new Region("01", new LocalText("Satakunta", "Satakunta", ""))],
        Municipalities = [Small.Municipality("001", "Pori") with { Name = new LocalText("Pori", "Björneborg", "") }, Small.Municipality("002", "Ylä-Savo")],
        Mergers = [new Merger(new MunicipalityCode("501"), Small.Text("Noormarkku"), Small.Village, new DateOnly(2010, 1, 1), null, Small.At)],
        Decisions = [Small.Decision("päätös", Small.Season(2021), 9000, joined: true, new DateOnly(2020, 11, 2)) with { CaseNumber = "12/2020", Section = "§ 3" }],
    });

    [Fact]
    public void AMunicipalityIsFoundByBothNamesItsCodeAndItsRegion()
    {
        var pori = Places()[0];

        Assert.Equal(("municipality", "Pori", "Björneborg", "Satakunta"), (pori.Kind, pori.Title.Text, pori.OtherName, pori.Context));
        Assert.Equal(["Pori", "Björneborg", "001"], Texts(pori.Names));
        Assert.Equal(["Satakunta"], Texts(pori.Words));
        Assert.Equal("municipality/001", pori.Address);
    }

    [Fact]
    public void TheOtherNameOfASwedishPageIsFinnish()
    {
        var pori = PlaceEntries.In(Network, Pages, Language.Swedish).First();

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
        Assert.Contains("Pori", former.Context, StringComparison.Ordinal);
    }

    [Fact]
    public void ARegionIsFoundByItsName()
    {
        var region = Places()[3];

        Assert.Equal(("region", "Satakunta", ""), (region.Kind, region.Title.Text, region.OtherName));
    }

    [Fact]
    public void SeasonsAreNewestFirstAndAreFoundByYearsNumberAndTheme()
    {
        var seasons = Of("season");

        Assert.Equal(["season/2023-2024", "season/2021-2022"], seasons.Select(entry => entry.Address));
        Assert.Equal(["2021–2022"], Texts(seasons[1].Names));
        Assert.Equal("Johtaminen", seasons[1].Context);
        Assert.Equal(["ensimmäinen", "1", "Johtaminen"], Texts(seasons[1].Words));
    }

    [Fact]
    public void ADecisionIsFoundByItsCaseNumberAndItsMunicipality()
    {
        var decision = Of("decision").Single();

        Assert.Equal("kunnanhallitus · § 3 · 12/2020 · 2.11.2020", decision.Context);
        Assert.Equal(["12/2020"], Texts(decision.Names));
        Assert.Equal(["Pori", "Björneborg"], Texts(decision.Words));
    }

    private static IEnumerable<string> Texts(IEnumerable<SearchText> texts) => texts.Select(text => text.Text);

    private static SearchEntry[] Places() => [.. PlaceEntries.In(Network, Pages, Language.Finnish)];

    private static SearchEntry[] Of(string kind) => [.. new NetworkEntries(Network, Pages, Language.Finnish).All().Where(entry => entry.Kind == kind)];

    /// <summary>Pages at addresses that are their ids.</summary>
    private static PageSet Pages => new(SmallSite.Site, [], new AddressBook(
        "municipality/001 municipality/002 municipality/501 region/01 season/2021-2022 season/2023-2024 glossary decisions sources".Split(' ').Select(id => SmallSite.Page(id, "/" + id)),
        id => id));
}
