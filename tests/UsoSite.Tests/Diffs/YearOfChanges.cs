namespace UsoSite.Tests.Diffs;

/// <summary>Two commits of the small site, <c>before</c> and <c>after</c>, between which something of every kind changes.</summary>
public sealed class YearOfChanges : IDisposable
{
    public YearOfChanges()
    {
        History = new SiteHistory().Commit("before");
        History.Site
            .Replace("data/fee_tiers.csv", "45000,11000", "45000,11500")
            .Replace("data/worked_examples.csv", "005,,11000,22000", "005,,11500,23000")
            .Append("data/memberships.csv", "005,2023-2024,registered,lehtola\n")
            .Replace("data/memberships.csv", "091,2021-2022,registered", "091,2021-2022,member")
            .Replace("data/decisions.csv", "§ 5,1/00.01/2024", "§ 6,1/00.01/2024")
            .Append("data/decisions.csv", "aijala-2023,005,2023-2024,2023-01-16,kunnanhallitus,§ 1,,,,,proposed,lehtola\n")
            .Replace("data/season_offerings.csv", "2023-2024,seminaari,4", "2023-2024,seminaari,3")
            .Replace("data/themes.csv", "Strategia ja kestävyys", "Strategia ja talous")
            .Replace("data/events.csv", "2023-03-27", "2023-03-28")
            .Append("data/sources.csv", "aijala,Liittyminen,,Äijälä,decision,2023-01-16,,,,,,\n")
            .Replace("data/population.csv", "020,2021,9100", "020,2021,9101")
            .Append("data/population.csv", "005,2023,8900\n020,2023,9300\n091,2023,45300\n")
            .Replace("data/glossary.csv", "kunnanhallitus,kunnanhallitus,,,", "kunnanhallitus,kunnanhallitus,kommunstyrelse,,")
            .Replace("content/fi/tietoa.md", "Tekstiä.", "Uutta tekstiä `<b>`, @nimi ja ```.")
            .Replace("content/fi/kysymykset.md", "address: /kysymykset/", "address: /usein-kysyttya/\naliases: [/kysymykset/]")
            .Replace("content/fi/tietosuoja.md", "address: /tietosuoja/", "address: /rekisteri/")
            .Delete("content/fi/liittyminen.md")
            .Write("content/fi/uusi.md", "---\nid: new\ntitle: Uusi\n---\n\nTekstiä.\n")
            .Replace("site.yml", "short_title: KOE", "short_title: KOEV");
        History.Commit("after");
    }

    internal SiteHistory History { get; }

    public void Dispose() => History.Dispose();
}
