using System.Globalization;
using UsoSite.Generator.Changes;

namespace UsoSite.Additions;

/// <summary>The tables to which <c>uso new</c> adds rows. Nothing is filled in that no source says.</summary>
internal static class NewTables
{
    private static readonly NewColumn Municipality = new("municipality", "municipality");

    private static readonly NewColumn Season = new("season", "season");

    private static readonly NewColumn Sources = new("sources", "sources");

    public static IReadOnlyList<NewTable> All { get; } =
    [
        new("season", "seasons", "Adds a season, of which the sources may say its years and number alone.", HasId: true,
        [
            new("number", "number") { Suggest = (_, table) => NextNumber(table) },
            new("start", "start") { Suggest = (cells, _) => Year(cells, 0) is { } year ? $"{year}-01-01" : null },
            new("end", "end") { Suggest = (cells, _) => Year(cells, 1) is { } year ? $"{year}-12-31" : null },
            new("theme", "theme_fi"),
            new("theme-sv", "theme_sv"),
            new("theme-en", "theme_en"),
            new("travel-costs", "travel_costs"),
            Sources,
        ])
        {
            Defaults = [("members_complete", "false")],
            Hints = SuggestedOfferings,
        },
        new("event", "events", "Adds an event.", HasId: true,
        [
            Season, new("theme", "theme"), new("start", "start"), new("end", "end"), new("place", "place"), new("place-sv", "place_sv"), new("place-en", "place_en"),
            new("remote", "remote"), new("title", "title_fi"), new("title-sv", "title_sv"), new("title-en", "title_en"), Sources,
        ]),
        new("decision", "decisions", "Adds a decision of a municipality and, where it joins, its membership.", HasId: true,
        [
            Municipality, Season, new("date", "date"), new("date-kind", "date_kind"), new("body", "body") { ChoicesOf = "glossary" }, new("section", "section"),
            new("case-number", "case_number"), new("annual-fee", "annual_fee_eur"), new("total-fee", "total_fee_eur"), new("vat", "vat"), new("outcome", "outcome"), Sources,
        ])
        {
            Others = Membership,
        },
        new("membership", "memberships", "Adds a membership.", HasId: false, [Municipality, Season, new("evidence", "evidence"), Sources]),
        new("source", "sources", "Adds a source.", HasId: true,
        [
            new("title", "title"), new("language", "language"), new("publisher", "publisher"), new("kind", "kind"), new("date", "date"), new("document", "document"),
            new("url", "url"), new("licence", "licence"), new("note", "note"), new("note-sv", "note_sv"), new("note-en", "note_en"),
        ]),
    ];

    /// <summary>Whoever decides to join is a member; a proposal alone makes nobody one.</summary>
    private static IEnumerable<NewRow> Membership(IReadOnlyDictionary<string, string> decision, IReadOnlyDictionary<string, RawTable> tables)
    {
        var (municipality, season) = (decision["municipality"], decision["season"]);
        if (decision["outcome"] == "joined" && tables.TryGetValue("memberships", out var members)
            && !members.Rows.Any(row => row["municipality"] == municipality && row["season"] == season))
        {
            yield return new NewRow("memberships", new Dictionary<string, string>
            {
                ["municipality"] = municipality, ["season"] = season, ["evidence"] = "member", ["sources"] = decision["sources"],
            });
        }
    }

    /// <summary>What the season before offered, as rows to copy once a source says that the new one does too.</summary>
    private static IEnumerable<string> SuggestedOfferings(IReadOnlyDictionary<string, string> season, IReadOnlyDictionary<string, RawTable> tables, string language)
    {
        if (!tables.TryGetValue("season_offerings", out var offered)
            || tables["seasons"].Rows.Where(row => string.CompareOrdinal(row["start"], season["start"]) < 0).MaxBy(row => row["start"], StringComparer.Ordinal) is not { } last)
        {
            yield break;
        }

        string[] ids = [.. offered.Rows.Where(row => row["season"] == last["id"]).Select(row => row["offering"])];
        if (ids.Length > 0)
        {
            yield return language == "fi"
                ? $"Kausi {last["id"]} tarjosi nämä. Lisää tiedostoon data/{offered.File} vain ne, jotka jokin lähde mainitsee uudesta kaudesta:"
                : $"Season {last["id"]} offered these. Add to data/{offered.File} only those that a source names for the new season:";
        }

        foreach (var id in ids)
        {
            yield return $"    {season["id"]}  {id}";
        }
    }

    private static string? NextNumber(RawTable seasons) =>
        seasons.Rows.Select(row => int.TryParse(row["number"], CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty().Max() is > 0 and var last
            ? (last + 1).ToString(CultureInfo.InvariantCulture)
            : null;

    private static string? Year(IReadOnlyDictionary<string, string> cells, int index) => cells["id"].Split('-') is { Length: 2 } years ? years[index] : null;
}
