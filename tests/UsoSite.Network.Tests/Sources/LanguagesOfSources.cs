namespace UsoSite.Network.Tests;

/// <summary>A source is shown as it is called; what is not in the language of the page is marked.</summary>
public sealed class LanguagesOfSources : IDisposable
{
    private readonly TestSite site = TestSite.Base()
        .Replace("site.yml", "[fi]", "[fi, sv]")
        .Replace("data/sources.csv", "Kauden esite,,", "Periodens broschyr,sv,")
        .Replace("data/sources.csv", "osittain luettu,,", "osittain luettu,delvis läst,")
        .Replace("data/disagreements.csv", "Kauden numero,,", "Kauden numero,Periodens nummer,");

    public LanguagesOfSources() => Assert.True(site.Build().Succeeded);

    [Fact]
    public void ATitleInAnotherLanguageIsMarked()
    {
        Assert.Contains("<h3><span lang=\"sv\">Periodens broschyr</span></h3>", Finnish, StringComparison.Ordinal);
        Assert.Contains("<h3><span lang=\"fi\">Liittyminen verkostoon</span></h3>", Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void ATitleInTheLanguageOfThePageIsNot()
    {
        Assert.Contains("<h3>Liittyminen verkostoon</h3>", Finnish, StringComparison.Ordinal);
        Assert.Contains("<h3>Periodens broschyr</h3>", Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentIsNamedInFinnish()
    {
        Assert.Contains("<dd>Lehtola, kunnanhallitus, §\u00A05</dd>", Finnish, StringComparison.Ordinal);
        Assert.Contains("<dd><span lang=\"fi\">Lehtola, kunnanhallitus, §\u00A05</span></dd>", Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void NotesAndDisagreementsAreInTheLanguageOfThePageWhereTheyAreTranslated()
    {
        Assert.Contains("<dd>delvis läst</dd>", Swedish, StringComparison.Ordinal);
        Assert.Contains("<h3>Periodens nummer</h3>", Swedish, StringComparison.Ordinal);
        Assert.Contains("<dd><span lang=\"fi\">Esite ja päätös antavat eri numeron.</span></dd>", Swedish, StringComparison.Ordinal);
    }

    [Fact]
    public void TablesAreDescribedInTheLanguageOfThePage()
    {
        Assert.Contains("<h3>Maksuluokat</h3>", site.ReadOutput("tietoaineisto/index.html"), StringComparison.Ordinal);
        Assert.Contains("<h3>Avgiftsklasser</h3>", site.ReadOutput("sv/oppna-data/index.html"), StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private string Finnish => site.ReadOutput("lahteet/index.html");

    private string Swedish => site.ReadOutput("sv/kallor/index.html");
}
