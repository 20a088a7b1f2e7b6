namespace UsoSite.Network;

/// <summary>A municipality's part in a season.</summary>
/// <param name="Confirmed">False where the sources only say that the municipality had signed up.</param>
public sealed record MembershipView(SeasonRef Season, bool Confirmed, IReadOnlyList<string> Sources)
{
    /// <summary>A municipality's memberships that the sources tell of, newest first.</summary>
    public static IReadOnlyList<MembershipView> From(Network network, MunicipalityCode municipality) =>
        [.. network.MembershipsOf(municipality).Select(m => new MembershipView(SeasonRef.To(m.Season), m.Confirmed, m.Sources))];
}
