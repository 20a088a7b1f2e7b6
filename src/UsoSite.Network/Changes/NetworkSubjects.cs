using UsoSite.Generator.Changes;

namespace UsoSite.Network;

/// <summary>How changes of the network's tables are told to people.</summary>
internal static class NetworkSubjects
{
    public static IReadOnlyList<Subject<Network>> All { get; } =
    [
        new("fee_tiers")
        {
            Title = new("Fees", "Maksut"),
            Compare = FeeChanges.Between,
            Told = ["season", "min_residents", "max_residents", "annual_fee_eur"],
            NameOf = (_, row) => ChangeTexts.Join(", ", SeasonOf(row), ChangeTexts.Residents(new TierRange(Number(row["min_residents"]), Number(row["max_residents"])))),
        },
        new("memberships")
        {
            Title = new("Members", "Jäsenet"),
            Compare = MemberChanges.Between,
            Told = ["municipality", "season", "evidence"],
            NameOf = MunicipalityAndSeason,
        },
        new("decisions") { NameOf = MunicipalityAndSeason },
        new("season_offerings") { NameOf = (network, row) => ChangeTexts.Join(", ", Named(network.Tables.Offerings, o => o.Id, o => o.Name, row["offering"]), SeasonOf(row)) },
        new("offerings") { NameOf = (_, row) => Texts(row, "name") },
        new("themes") { NameOf = (_, row) => ChangeTexts.Join(", ", Texts(row, "name"), SeasonOf(row)) },
        new("events") { NameOf = (_, row) => ChangeTexts.Join(", ", Texts(row, "title"), new(row["start"], row["start"])) },
        new("sources") { NameOf = (_, row) => new($"{row["title"]} ({row["id"]})", $"{row["title"]} ({row["id"]})") },
        new("population")
        {
            Compare = PopulationChanges.Between,
            Told = ["municipality", "year", "residents"],
            NameOf = (network, row) => ChangeTexts.Join(", ", ChangeTexts.Name(network, row["municipality"]), new($"year {row["year"]}", $"vuosi {row["year"]}")),
        },
        new("seasons") { NameOf = (_, row) => ChangeTexts.Season(new SeasonId(row["id"])) },
        new("municipalities") { NameOf = (_, row) => Texts(row, "name") },
        new("glossary") { NameOf = (_, row) => Texts(row, "term") },
    ];

    private static Text MunicipalityAndSeason(Network network, RawRow row) => ChangeTexts.Join(", ", ChangeTexts.Name(network, row["municipality"]), SeasonOf(row));

    private static Text SeasonOf(RawRow row) => ChangeTexts.Season(new SeasonId(row["season"]));

    /// <summary>A text of the row in both languages; Finnish where it is not translated.</summary>
    private static Text Texts(RawRow row, string column) => ChangeTexts.Of(new LocalText(row[$"{column}_fi"], row[$"{column}_sv"], row[$"{column}_en"]));

    private static Text Named<T>(IEnumerable<T> records, Func<T, string> idOf, Func<T, LocalText> nameOf, string id) =>
        records.FirstOrDefault(record => idOf(record) == id) is { } found ? ChangeTexts.Of(nameOf(found)) : new(id, id);

    private static int? Number(string digits) => int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
}
