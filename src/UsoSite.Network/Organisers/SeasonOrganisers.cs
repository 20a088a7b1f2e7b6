namespace UsoSite.Network;

/// <summary>What the network's tables say of who runs a season.</summary>
public static class SeasonOrganisers
{
    /// <summary>In the order of the table.</summary>
    public static IReadOnlyList<SeasonOrganiser> OrganisersOf(this Network network, Season season) =>
        [.. network.Tables.SeasonOrganisers.Where(organiser => organiser.Season == season.Id)];

    /// <summary>The sources that name the season's organisers; those of the season where none does.</summary>
    public static IReadOnlyList<string> OrganiserSourcesOf(this Network network, Season season) =>
        network.OrganisersOf(season).Where(organiser => !organiser.IsPartner).SelectMany(organiser => organiser.Sources).Distinct().ToArray() is { Length: > 0 } named
            ? named
            : season.Sources;
}

/// <summary>An organiser of a season or a partner in it.</summary>
public sealed record SeasonOrganiserView(LocalText Name, bool IsPartner, IReadOnlyList<string> Sources)
{
    public static IReadOnlyList<SeasonOrganiserView> From(Season season, Network network) =>
    [
        .. from given in network.OrganisersOf(season)
           join organiser in network.Tables.Organisers on given.Organiser equals organiser.Id
           select new SeasonOrganiserView(organiser.Name, given.IsPartner, given.Sources),
    ];
}
