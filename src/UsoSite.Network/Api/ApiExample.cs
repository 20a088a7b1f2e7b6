namespace UsoSite.Network;

/// <summary>An example of the use of the API, which a test runs as it stands on the page.</summary>
/// <param name="Language"><c>shell</c>, <c>javascript</c>, <c>python</c> or <c>sql</c>.</param>
public sealed record ApiExample(string Language, string Code)
{
    /// <summary>The municipality that examples are about: the one of the newest decision, else the first.</summary>
    public static MunicipalityCode MunicipalityIn(Network network) =>
        network.Decisions.FromNewest is [var newest, ..] ? newest.Municipality : network.Municipalities[0].Code;

    /// <param name="home">Full address of the site.</param>
    public static IReadOnlyList<ApiExample> All(string home, MunicipalityCode municipality) =>
    [
        new("shell", $"curl --silent --fail {home}{ApiPaths.Revision[1..]}"),
        new("javascript", Text(
            $$"""
            const answer = await fetch("{{home}}{{ApiPaths.Municipality(municipality)[1..]}}");
            const { municipality, seasons } = await answer.json();
            for (const { season, fee } of seasons) {
              console.log(municipality.name.fi, season, fee.state, fee.eur_per_year);
            }
            """)),
        new("python", Text(
            $"""
            import json
            import urllib.request

            with urllib.request.urlopen("{home}{ApiPaths.Seasons[1..]}") as answer:
                document = json.load(answer)
            for season in document["seasons"]:
                theme = season["theme"]
                print(season["id"], theme["text"]["fi"] if theme["state"] == "known" else "-")
            """)),
        new("sql", Text(
            $"""
            SELECT season, state, annual_fee_eur
            FROM fee_by_municipality
            WHERE municipality = '{municipality}';
            """)),
    ];

    private static string Text(string code) => code.ReplaceLineEndings("\n");
}
