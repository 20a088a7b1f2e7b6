using UsoSite.Generator.Feeds;

namespace UsoSite.Network;

/// <summary>The addresses of generated pages. They are an interface: others link to them.</summary>
public static class Addresses
{
    public static string Home(Language language) => language.Root;

    public static string Seasons(Language language) => At(language, "kaudet", "perioder", "seasons");

    public static string Season(Language language, SeasonId season) => $"{Seasons(language)}{season}/";

    public static string Comparison(Language language) => At(language, "vertailu", "jamforelse", "compare");

    public static string Comparison(Language language, SeasonId from, SeasonId to) => $"{Comparison(language)}{from}/{to}/";

    /// <summary>The comparison of all seasons as a file.</summary>
    public static string ComparisonTable(Language language) =>
        Comparison(language) + language.Code switch { "sv" => "jamforelse-av-perioder.csv", "en" => "comparison-of-seasons.csv", _ => "kausien-vertailu.csv" };

    public static string Calculator(Language language) => At(language, "maksulaskuri", "avgiftskalkylator", "fee-calculator");

    /// <summary>The fee of a municipality as other sites show it, by its code: <c>?kunta=205</c>.</summary>
    public static string FeeCard(Language language) => At(language, "upota/maksu", "badda-in/avgift", "embed/fee");

    public static string Municipalities(Language language) => At(language, "kunnat", "kommuner", "municipalities");

    public static string Municipality(Language language, LocalText name) => $"{Municipalities(language)}{Slug.From(name.In(language))}/";

    /// <param name="season">Null for the newest season.</param>
    public static string DraftDecision(Language language, LocalText name, SeasonId? season = null) =>
        Municipality(language, name) + DraftPart(language, season);

    /// <summary>The last part of the address of a draft decision, after that of the municipality.</summary>
    public static string DraftPart(Language language, SeasonId? season = null) =>
        language.Code switch { "sv" => "beslutsutkast/", "en" => "draft-decision/", _ => "paatosluonnos/" } + (season is { } other ? $"{other}/" : "");

    /// <summary>The draft decision as plain text, named so that it tells what it is in a folder of downloads.</summary>
    public static string DraftText(Language language, LocalText name, SeasonId? season = null) => DraftFile(language, name, season, "txt");

    /// <summary>The draft decision as a file for word processors.</summary>
    public static string DraftWord(Language language, LocalText name, SeasonId? season = null) => DraftFile(language, name, season, "docx");

    public static string Regions(Language language) => At(language, "maakunnat", "landskap", "regions");

    public static string Region(Language language, LocalText name) => $"{Regions(language)}{Slug.From(name.In(language))}/";

    public static string Themes(Language language) => At(language, "teemat", "teman", "themes");

    public static string Services(Language language) => At(language, "palvelut", "tjanster", "services");

    public static string Decisions(Language language) => At(language, "paatokset", "beslut", "decisions");

    public static string Events(Language language) => At(language, "tapahtumat", "evenemang", "events");

    /// <summary>All events as a calendar.</summary>
    public static string Calendar(Language language) => Events(language) + CalendarFile(language);

    /// <summary>The events of a season as a calendar.</summary>
    public static string Calendar(Language language, SeasonId season) => Season(language, season) + CalendarFile(language);

    /// <summary>The changes of the data that concern a season as a feed.</summary>
    public static string Feed(Language language, SeasonId season) => Season(language, season) + ChangeFeed.FileName(language);

    public static string Sources(Language language) => At(language, "lahteet", "kallor", "sources");

    public static string OpenData(Language language) => At(language, "tietoaineisto", "oppna-data", "open-data");

    public static string Api(Language language) => At(language, "api", "api", "api");

    public static string Glossary(Language language) => At(language, "sanasto", "ordlista", "glossary");

    public static string Search(Language language) => At(language, "haku", "sok", "search");

    /// <summary>The description by which browsers offer the search.</summary>
    public static string OpenSearch(Language language) => language.Root + "opensearch.xml";

    public static string Components(Language language) =>
        At(language, "ohjeet", "anvisningar", "guide") + language.Code switch { "sv" => "komponenter/", "en" => "components/", _ => "komponentit/" };

    public static string NotFound(Language language) => $"{language.Root}404.html";

    private static string CalendarFile(Language language) => language.Name("tapahtumat.ics", "evenemang.ics", "events.ics");

    private static string At(Language language, string fi, string sv, string en) =>
        language.Root + language.Code switch { "sv" => sv, "en" => en, _ => fi } + "/";

    private static string DraftFile(Language language, LocalText name, SeasonId? season, string extension) =>
        $"{DraftDecision(language, name, season)}uso-{DraftPart(language).TrimEnd('/')}-{Slug.From(name.In(language))}{(season is { } other ? $"-{other}" : "")}.{extension}";
}
