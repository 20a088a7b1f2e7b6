
namespace UsoSite.Network.Tests;

/// <summary>Wherever a figure stands that the sources disagree on, a mark leads to the disagreement.</summary>
public sealed class MarksOfDisagreements(MarksOfDisagreements.Fixture fixture) : IClassFixture<MarksOfDisagreements.Fixture>
{
    [Theory]
    [InlineData("number-2023-2024", "/kaudet/", 1)]
    [InlineData("number-2023-2024", "/kaudet/2023-2024/", 1)]
    [InlineData("number-2023-2024", "/vertailu/", 1)]
    [InlineData("teema-2021-2022", "/kaudet/2021-2022/", 1)]
    [InlineData("fee-2023-2024", "/kaudet/2023-2024/", 1)]
    [InlineData("members-2023-2024", "/kaudet/", 1)]
    [InlineData("members-2023-2024", "/kaudet/2023-2024/", 2)]
    [InlineData("members", "/kaudet/", 1)]
    [InlineData("decision-2023-2024", "/kaudet/2023-2024/", 1)]
    [InlineData("offerings-2023-2024", "/kaudet/2023-2024/", 1)]
    [InlineData("organisers-2023-2024", "/kaudet/2023-2024/", 1)]
    [InlineData("lehtola-name", "/kunnat/lehtola/", 1)]
    [InlineData("lehtola-date", "/kunnat/lehtola/", 1)]
    [InlineData("lehtola-fee", "/kunnat/lehtola/", 1)]
    [InlineData("vat", "/kunnat/lehtola/", 1)]
    [InlineData("lehtola-date", "/paatokset/", 1)]
    [InlineData("lehtola-fee", "/paatokset/", 1)]
    public void StandBesideTheFigure(string id, string address, int times) =>
        Assert.Equal(times, fixture.Pages.At(address).QuerySelectorAll($"main a.disagreement[href$='#ristiriita-{id}']").Length);

    [Theory]
    [InlineData("/kaudet/2023-2024/", "number-2023-2024 fee-2023-2024 members-2023-2024 decision-2023-2024 offerings-2023-2024 organisers-2023-2024")]
    [InlineData("/kaudet/2021-2022/", "teema-2021-2022")]
    [InlineData("/palvelut/", "offerings-2023-2024")]
    public void AreListedWithWhatTheSiteDoes(string address, string ids) => Assert.Equal(
        ids.Split(' ').Select(id => $"ristiriita-{id}"),
        fixture.Pages.At(address).QuerySelectorAll("main dl.pairs dt a[href*='#ristiriita-']").Select(link => link.GetAttribute("href")!.Split('#')[1]));

    [Theory]
    [InlineData("/kaudet/2023-2024/")]
    [InlineData("/palvelut/")]
    public void AreListedWithWhatTheSourcesSayToo(string address) => Assert.All(
        fixture.Pages.At(address).QuerySelectorAll("main dl.pairs div:has(> dt > a[href*='#ristiriita-']) > dd"),
        said => Assert.Equal(["Väite.", "Ensimmäinen on käytössä."], said.QuerySelectorAll("p").Select(part => part.TextContent)));

    [Fact]
    public void LeadToEveryDisagreementOnThePageOfSources() =>
        Assert.Equal(Fixture.Ids.Select(id => $"ristiriita-{id}"), fixture.Pages.At("/lahteet/").QuerySelectorAll("article[id^='ristiriita-']").Select(article => article.Id));

    /// <summary>The base site with a disagreement about each kind of figure.</summary>
    public sealed class Fixture : IDisposable
    {
        private static readonly (string Id, string Seasons, string Municipality, string Topics)[] All =
        [
            ("number-2023-2024", "2023-2024", "", "number"),
            ("teema-2021-2022", "2021-2022", "", "lead-theme"),
            ("fee-2023-2024", "2023-2024", "", "fee"),
            ("members-2023-2024", "2023-2024", "", "members"),
            ("members", "", "", "members"),
            ("decision-2023-2024", "2023-2024", "", "decision"),
            ("offerings-2023-2024", "2023-2024", "", "offerings"),
            ("organisers-2023-2024", "2023-2024", "", "organisers"),
            ("lehtola-name", "", "020", "name"),
            ("lehtola-date", "", "020", "date"),
            ("lehtola-fee", "", "020", "fee"),
            ("vat", "", "", "vat"),
        ];

        public static IEnumerable<string> Ids => All.Select(one => one.Id);

        internal PublishedPages Pages { get; } = new(TestSite.Base()
            .Replace("data/member_counts.csv", "2021-2022,2", "2023-2024,30,about,2024,lehtola\n2021-2022,2")
            .Replace("data/decisions.csv", "12000,24000,,joined", "12000,24000,excluded,joined")
            .Write("data/disagreements.csv", "id,seasons,municipality,topics,subject,statement,sources,treatment_fi\n"
                + string.Concat(All.Select(one => $"{one.Id},{one.Seasons},{one.Municipality},{one.Topics},Aihe,Väite.,lehtola,Ensimmäinen on käytössä.\n"))));

        public void Dispose() => Pages.Dispose();
    }
}
