namespace UsoSite.Network.Tests;

public sealed class SearchViewTests
{
    private static readonly Network Network = Small.Network(Small.Tables with
    {
        Seasons = [Small.Season(2021), Small.Season(2023)],
        Municipalities = [Small.Municipality("001", "Pori"), Small.Municipality("002", "Akaa")],
        Regions = [new Region("01", new LocalText("Varsinais-Suomi", "Egentliga Finland", ""), Small.At), new Region("02", new LocalText("Kainuu", "Kajanaland", ""), Small.At)],
        Glossary = [new Term("b", new LocalText("valtuusto", "fullmäktige", ""), Small.Text(""), []), new Term("a", new LocalText("kausi", "period", ""), Small.Text(""), [])],
    });

    [Fact]
    public void ListsAreInTheOrderOfTheNamesOfTheLanguage()
    {
        var (finnish, swedish) = (SearchView.From(Network, Language.Finnish), SearchView.From(Network, Language.Swedish));

        Assert.Equal(["02", "01"], finnish.Regions.Select(region => region.Code));
        Assert.Equal(["01", "02"], swedish.Regions.Select(region => region.Code));
        Assert.Equal(["a", "b"], finnish.Terms.Select(term => term.Id));
        Assert.Equal(["b", "a"], swedish.Terms.Select(term => term.Id));
        Assert.Equal(["A", "P"], finnish.Letters.Select(initial => initial.Letter));
    }

    [Fact]
    public void SeasonsAreNewestFirst() => Assert.Equal(["2023-2024", "2021-2022"], SearchView.From(Network, Language.Finnish).Seasons.Select(season => season.Id));

    [Fact]
    public void TheScriptIsOfTheLanguage() => Assert.Equal("sv", SearchView.From(Network, Language.Swedish).Language);
}
