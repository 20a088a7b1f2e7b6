using UsoSite.Generator.Downloads;

namespace UsoSite.Network;

/// <summary>Makes the page that tells people how to use the API, where the site publishes it.</summary>
public sealed class ApiPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) => !site.Settings.DataForms.HasFlag(DataForms.Api) ? [] :
    [
        new Page("api", language, Addresses.Api(language), "api", InterfaceText.Named("api.title"), PageView.MadeBy(() => ApiPageView.From(site, network)))
        {
            Description = InterfaceText.Named("api.description"),
            Parent = "open-data",
        },
    ];
}

/// <summary>The documents of the API, how to read them, and what is promised of them.</summary>
/// <param name="OpenApi">Address of the description for programs, from the site's root.</param>
/// <param name="Version">Changes with any cell.</param>
/// <param name="Modified">The day on which the data was last changed; null where it does not say.</param>
public sealed record ApiPageView(
    IReadOnlyList<ApiDocumentView> Documents,
    IReadOnlyList<ApiExample> Examples,
    IReadOnlyList<ApiVersionView> History,
    string OpenApi,
    string Version,
    DateOnly? Modified)
{
    private static readonly ApiVersionView[] Versions = [new(new DateOnly(2026, 11, 26), "version-1")];

    public static ApiPageView From(Site site, Network network) => new(
        ApiDocumentView.All(network),
        ApiExample.All(site.Settings.Absolute("/"), ApiExample.MunicipalityIn(network)),
        Versions,
        ApiPaths.OpenApi,
        site.Data.Version,
        site.Data.Package.Modified);
}

/// <summary>A change of the API itself.</summary>
/// <param name="Change">Key of its text, below <c>api</c>.</param>
public sealed record ApiVersionView(DateOnly Date, string Change);

/// <summary>A document of the API.</summary>
/// <param name="Name">Key of what it holds: <c>season</c>.</param>
/// <param name="Address">Its address, or that of one of its kind, from the site's root.</param>
/// <param name="Shown">The same, with <c>{id}</c> in place of what differs.</param>
/// <param name="Schema">Address of its JSON Schema.</param>
public sealed record ApiDocumentView(string Name, string Address, string Shown, string Schema)
{
    public static IReadOnlyList<ApiDocumentView> All(Network network) =>
    [
        Single("revision", ApiPaths.Revision),
        Single("seasons", ApiPaths.Seasons),
        OneOf("season", ApiPaths.Season(network.CurrentSeason.Id), ApiPaths.Season(new SeasonId("{id}"))),
        Single("fees", ApiPaths.Fees),
        Single("municipalities", ApiPaths.Municipalities),
        OneOf("municipality", ApiPaths.Municipality(ApiExample.MunicipalityIn(network)), ApiPaths.Municipality(new MunicipalityCode("{code}"))),
        Single("decisions", ApiPaths.Decisions),
        Single("events", ApiPaths.Events),
        Single("changes", ApiPaths.Changes),
    ];

    private static ApiDocumentView Single(string name, string address) => OneOf(name, address, address);

    private static ApiDocumentView OneOf(string name, string address, string shown) => new(name, address, shown, ApiPaths.Schema(name + "-document"));
}
