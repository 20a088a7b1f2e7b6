using UsoSite.Generator.Data;

namespace UsoSite.Generator.Domain;

/// <summary>Turns the rows of each table into records.</summary>
internal static class RowMapping
{
    public static NetworkTables ToRecords(TableSet set) => new()
    {
        Sources = Map(set, "sources", r => new Source(
            r.Text("id"), Title(r), r.Text("publisher"), r.Text("kind"), r.PartialDate("date"), InFinnish(r, "document"),
            r.Text("url"), r.Text("licence"), LocalBeside(r, "note"), r.At)),
        Seasons = Map(set, "seasons", r => new Season(
            new(r.Text("id")), r.Integer("number") ?? 0, r.Date("start") ?? default, r.Date("end") ?? default, Local(r, "theme"),
            r.Text("travel_costs") == "extra", r.Flag("members_complete"), r.List("sources"), r.At)),
        Themes = Map(set, "themes", r => new Theme(
            r.Text("id"), new(r.Text("season")), r.Text("parent"), r.Integer("order") ?? 0, r.Text("strand"), Local(r, "name"),
            r.List("sources"), r.At)),
        Offerings = Map(set, "offerings", r => new Offering(
            r.Text("id"), r.Text("scope"), r.Integer("order") ?? 0, Local(r, "name"), Local(r, "description"))),
        SeasonOfferings = Map(set, "season_offerings", r => new SeasonOffering(
            new(r.Text("season")), r.Text("offering"), r.Integer("quantity"), r.Text("per"), r.List("sources"), r.At)),
        FeeTiers = Map(set, "fee_tiers", r => new FeeTier(
            new(r.Text("season")), r.Integer("min_residents"), r.Integer("max_residents"), r.Integer("annual_fee_eur"), r.List("sources"), r.At)),
        Municipalities = Map(set, "municipalities", r => new Municipality(
            new(r.Text("code")), Local(r, "name"), r.Text("language"), r.Text("type"), r.Text("region"), r.Text("wellbeing_county"),
            r.Number("latitude") ?? 0, r.Number("longitude") ?? 0, r.At)),
        Regions = Map(set, "regions", r => new Area(r.Text("code"), Local(r, "name"))),
        WellbeingCounties = Map(set, "wellbeing_counties", r => new Area(r.Text("code"), Local(r, "name"))),
        Population = Map(set, "population", r => (
            new MunicipalityCode(r.Text("municipality")), new PopulationFigure(r.Integer("year") ?? 0, r.Integer("residents") ?? 0), r.At)),
        Mergers = Map(set, "mergers", r => new Merger(
            new(r.Text("code")), Local(r, "name"), new(r.Text("into")), r.Date("date") ?? default, r.At)),
        Memberships = Map(set, "memberships", r => new Membership(
            new(r.Text("municipality")), new(r.Text("season")), r.Text("evidence") == "member", r.List("sources"), r.At)),
        MemberCounts = Map(set, "member_counts", r => new MemberCount(
            OptionalSeason(r), r.Integer("count") ?? 0, r.Text("qualifier"), r.PartialDate("as_of"), r.List("sources"), r.At)),
        Decisions = Map(set, "decisions", r => new Decision(
            r.Text("id"), new(r.Text("municipality")), new(r.Text("season")), r.Date("date"), r.Text("body"), Prose(r, "section"),
            r.Text("case_number"), r.Integer("annual_fee_eur"), r.Integer("total_fee_eur"), r.Text("vat") == "excluded",
            r.Text("outcome") == "joined", r.List("sources"), r.At)),
        Events = Map(set, "events", r => new NetworkEvent(
            r.Text("id"), new(r.Text("season")), r.Text("theme"), r.Date("start") ?? default, r.Date("end"), r.Text("place"),
            r.FlagOrUnknown("remote"), Local(r, "title"), r.List("sources"), r.At)),
        Disagreements = Map(set, "disagreements", r => new Disagreement(
            r.Text("id"), LocalBeside(r, "subject"), LocalBeside(r, "statement"), r.List("sources"), Local(r, "treatment"))),
        Organisers = Map(set, "organisers", r => new Organiser(
            r.Text("id"), Local(r, "name"), r.Text("url"), r.Text("email"), r.Text("phone"))),
        Contacts = Map(set, "contacts", r => new Contact(
            new(r.Text("season")), r.Text("organiser"), r.Text("name"), Local(r, "role"), r.Text("email"), r.Text("phone"))),
        Glossary = Map(set, "glossary", r => new Term(r.Text("id"), Local(r, "term"), Local(r, "definition"))),
        WorkedExamples = Map(set, "worked_examples", r => new WorkedExample(
            new(r.Text("season")), OptionalMunicipality(r), r.Integer("residents"), r.Integer("expected_annual_fee_eur"),
            r.Integer("expected_season_fee_eur"), r.List("sources"), r.At)),
        AccessibilityStatements = Map(set, "accessibility_statement", r => new AccessibilityStatement(
            r.Text("status"), r.Text("method"), r.Date("prepared") ?? default, r.Date("reviewed") ?? default, r.At)),
        AccessibilityGaps = Map(set, "accessibility_gaps", r => new AccessibilityGap(
            r.Text("id"), r.Text("kind"), r.Integer("order") ?? 0, r.Text("criterion"), Local(r, "name"), Local(r, "description"),
            Local(r, "alternative"), r.Date("found") ?? default, r.Date("fix_by"), r.At)),
    };

    private static T[] Map<T>(TableSet set, string table, Func<Row, T> map) => [.. set.Rows(table).Select(map)];

    private static LocalText Local(Row row, string name) => Local(row, $"{name}_fi", name);

    /// <summary>A text whose Finnish column has the name alone.</summary>
    private static LocalText LocalBeside(Row row, string name) => Local(row, name, name);

    private static LocalText Local(Row row, string finnish, string name) => new(Prose(row, finnish), Prose(row, $"{name}_sv"), Prose(row, $"{name}_en"));

    private static Passage Title(Row row) =>
        new(Prose(row, "title"), row.Text("language") is { Length: > 0 } code ? new Language(code) : Language.Finnish);

    private static Passage? InFinnish(Row row, string column) =>
        Prose(row, column) is { Length: > 0 } text ? new Passage(text, Language.Finnish) : null;

    private static string Prose(Row row, string column) => NoBreakSpaces.In(row.Text(column));

    private static SeasonId? OptionalSeason(Row row) => row.Text("season") is { Length: > 0 } id ? new SeasonId(id) : null;

    private static MunicipalityCode? OptionalMunicipality(Row row) =>
        row.Text("municipality") is { Length: > 0 } code ? new MunicipalityCode(code) : null;
}
