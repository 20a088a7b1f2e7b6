namespace UsoSite.Network.Tests;

/// <summary>Networks of a few rows made by hand, for what the shipped data does not show.</summary>
internal static class Small
{
    public static readonly MunicipalityCode Village = new("001");

    public static readonly SourceSpan At = SourceSpan.Start("table.csv");

    public static NetworkTables Tables => new()
    {
        Sources = [Source("brochure", "brochure"), Source("decision", "decision"), Source("web", "web")],
        Regions = [new Region("01", Text("Maakunta"), Small.At)],
        WellbeingCounties = [new WellbeingCounty("01", Text("Hyvinvointialue"), IsOther: false)],
        Glossary = [new Term("kunnanhallitus", Text("kunnanhallitus"), Text("Toimielin."), [])],
    };

    public static Network Network(NetworkTables tables, DateOnly? asOf = null) => new(tables, (table, _) => [$"source-of-{table}"], asOf ?? TestSite.Day);

    public static LocalText Text(string fi) => new(fi, "", "");

    public static Source Source(string id, string kind) => new(
        id, id, "", "Julkaisija", kind, PartialDate.On(new DateOnly(2020, 1, 1)), "", "", "", LocalText.Empty, At);

    /// <summary>A season of two years, from the first of which it is named.</summary>
    public static Season Season(int firstYear, params string[] sources) => new(
        new SeasonId($"{firstYear}-{firstYear + 1}"), 1, sources, new DateOnly(firstYear, 1, 1), new DateOnly(firstYear + 1, 12, 31), Text(""), sources,
        TravelCostsExtra: false, sources, MembersComplete: false, sources, TopicsComplete: false, OfferingsComplete: false, sources, sources, At);

    public static Municipality Municipality(string code, string name) => new(new MunicipalityCode(code), Text(name), "fi", "rural", "01", "01", 60, 25, At);

    public static FeeTier Tier(Season season, int? min, int? max, int? fee) => new(season.Id, min, max, false, fee, ["brochure"], At);

    public static Membership Membership(string municipality, Season season, bool confirmed, params string[] sources) =>
        new(new MunicipalityCode(municipality), season.Id, confirmed, sources, At);

    public static SeasonOffering Offered(Season season, string offering, int? quantity, string per, params string[] sources) =>
        new(season.Id, offering, quantity, per, Text(""), sources, At);

    public static Offering Offering(string id, string scope, int order) => new(id, scope, order, Text(id), Text(""), []);

    public static Decision Decision(string id, Season season, int? annual, bool joined, DateOnly? date = null) => new(
        id, Village, season.Id, date, "", "kunnanhallitus", "", "", annual, null, false, joined, ["decision"], At);

    public static Population Population(string municipality, int year, int residents) => new(new MunicipalityCode(municipality), year, residents, [], At);
}
