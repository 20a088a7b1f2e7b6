using System.Text.Json.Nodes;
using UsoSite.Generator.LinkedData;
using UsoSite.Generator.Settings;

namespace UsoSite.Network;

/// <summary>Tells programs of events, fees and municipalities in the words of schema.org. What the sources do not tell is left out.</summary>
internal static class NetworkThings
{
    private const string Country = "FI";

    public static string Period(Network network) => $"{network.Seasons[0].Start:O}/{network.Seasons.Max(season => season.End):O}";

    /// <summary>The years that the data is about, from the first season to the end of the last, and its country.</summary>
    public static IReadOnlyList<(string Name, JsonNode Value)> Coverage(Network network, Language language) =>
    [
        ("temporalCoverage", Period(network)),
        ("spatialCoverage", Thing.Of("Country", ("name", language.Name("Suomi", "Finland", "Finland")), ("identifier", Country))),
    ];

    public static IReadOnlyList<JsonObject> Home(SiteSettings settings, Language language) =>
    [
        Thing.Of("WebSite",
            ("name", settings.Title.In(language)),
            ("alternateName", settings.ShortTitle),
            ("url", settings.Absolute(language.Root)),
            ("inLanguage", language.Code),
            ("publisher", Thing.Publisher(settings, language)),
            ("potentialAction", Thing.Of("SearchAction",
                ("target", Thing.Of("EntryPoint", ("urlTemplate", settings.Absolute(Addresses.Search(language)) + "?q={search_term_string}"))),
                ("query-input", "required name=search_term_string")))),
    ];

    public static JsonObject Event(NetworkEvent item, SiteSettings settings, Language language) => Thing.Of("Event",
        ("name", item.Title.In(language)),
        ("startDate", item.Start.ToString("O")),
        ("endDate", (item.End ?? item.Start).ToString("O")),
        ("url", $"{settings.Absolute(Addresses.Events(language))}#{item.Id}"),
        ("eventAttendanceMode", item.Remote switch
        {
            true => "https://schema.org/MixedEventAttendanceMode",
            false => "https://schema.org/OfflineEventAttendanceMode",
            null => null,
        }),
        ("location", item.Place.IsEmpty ? null : Thing.Of("Place", ("name", item.Place.In(language)), ("address", Thing.Of("PostalAddress", ("addressCountry", Country))))));

    public static JsonObject Municipality(Municipality item, SiteSettings settings, Language language) => Thing.Of("GovernmentOrganization",
        ("name", item.Name.In(language)),
        ("identifier", Thing.Of("PropertyValue", ("propertyID", "kuntanumero"), ("value", item.Code.Value))),
        ("mainEntityOfPage", settings.Absolute(Addresses.Municipality(language, item.Name))),
        ("address", Thing.Of("PostalAddress", ("addressCountry", Country))));

    /// <summary>The fee tiers of a season whose fee is in the sources.</summary>
    public static IReadOnlyList<JsonObject> Offers(Season season, Network network, SiteSettings settings, Language language) =>
    [
        .. network.Schedule(season.Id).Tiers.Where(tier => tier.AnnualFee is not null).Select(tier => Thing.Of("Offer",
            ("name", $"{settings.ShortTitle} {season.Id.Years}"),
            ("url", $"{settings.Absolute(Addresses.Season(language, season.Id))}#row-{season.Id}-{tier.MinResidents ?? 0}"),
            ("price", tier.AnnualFee),
            ("priceCurrency", "EUR"),
            ("priceSpecification", Thing.Of("UnitPriceSpecification",
                ("price", tier.AnnualFee),
                ("priceCurrency", "EUR"),
                ("unitCode", "ANN"),
                ("validFrom", season.DatesHold ? season.Start.ToString("O") : null),
                ("validThrough", season.DatesHold ? season.End.ToString("O") : null))),
            ("eligibleCustomerType", "https://schema.org/GovernmentOrganization"),
            ("eligibleQuantity", Thing.Of("QuantitativeValue",
                ("minValue", tier.MinResidents),
                ("maxValue", tier.MaxResidents),
                ("unitText", language.Name("asukasta", "invånare", "residents")))))),
    ];
}
