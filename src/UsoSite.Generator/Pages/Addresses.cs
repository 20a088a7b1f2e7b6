using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages;

/// <summary>The addresses of generated pages. They are an interface: others link to them.</summary>
public static class Addresses
{
    public static string Home(Language language) => "/";

    public static string Seasons(Language language) => "/kaudet/";

    public static string Season(Language language, SeasonId season) => $"/kaudet/{season}/";

    public static string Comparison(Language language) => "/vertailu/";

    public static string Comparison(Language language, SeasonId from, SeasonId to) => $"/vertailu/{from}/{to}/";

    public static string Calculator(Language language) => "/maksulaskuri/";

    public static string Municipalities(Language language) => "/kunnat/";

    public static string Municipality(Language language, LocalText name) => $"/kunnat/{Slug.Of(name.In(language))}/";

    public static string Regions(Language language) => "/maakunnat/";

    public static string Region(Language language, LocalText name) => $"/maakunnat/{Slug.Of(name.In(language))}/";

    public static string Themes(Language language) => "/teemat/";

    public static string Services(Language language) => "/palvelut/";

    public static string Decisions(Language language) => "/paatokset/";

    public static string Events(Language language) => "/tapahtumat/";

    public static string Sources(Language language) => "/lahteet/";

    public static string OpenData(Language language) => "/tietoaineisto/";

    public static string Glossary(Language language) => "/sanasto/";

    public static string NotFound(Language language) => "/404.html";
}
