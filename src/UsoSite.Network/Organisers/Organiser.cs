namespace UsoSite.Network;

/// <summary>An organisation that runs the network or has run it; unknown addresses are empty.</summary>
/// <param name="NetworkUrl">The page of the network on its website.</param>
[Table("organisers")]
public sealed record Organiser([Key] string Id, [Required] LocalText Name, LocalText Url, string Email, string Phone, LocalText NetworkUrl);

/// <summary>That a source names an organisation as running a season or as a partner in it.</summary>
[Table("season_organisers")]
public sealed record SeasonOrganiser(
    [References("seasons")] SeasonId Season,
    [Required, References("organisers")] string Organiser,
    [Column("role", Is = "partner")] bool IsPartner,
    [References("sources")] IReadOnlyList<string> Sources);

/// <summary>A contact of a season, added only by the coordinators themselves.</summary>
[Table("contacts")]
public sealed record Contact(
    [References("seasons")] SeasonId Season, [References("organisers")] string Organiser, string Name, LocalText Role, string Email, string Phone);

/// <summary>An organiser whom to ask, with its page of the network.</summary>
public sealed record OrganiserView(LocalText Name, LocalText Url)
{
    /// <summary>The organisers that have such a page, in the order of the table.</summary>
    public static IReadOnlyList<OrganiserView> ToAsk(Network network) =>
    [
        .. network.Tables.Organisers.Where(organiser => organiser.NetworkUrl.Fi.Length > 0)
            .Select(organiser => new OrganiserView(organiser.Name, organiser.NetworkUrl)),
    ];
}

/// <summary>Organisers with the ways to reach them that the data has.</summary>
public sealed record OrganisersView(IReadOnlyList<Organiser> Organisers)
{
    /// <summary>The organisers with the given ids, separated by spaces, or all where there are none, in the order of the table.</summary>
    public static OrganisersView From(string ids, Network network)
    {
        var wanted = ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new([.. network.Tables.Organisers.Where(organiser => wanted.Length == 0 || wanted.Contains(organiser.Id))]);
    }
}
