namespace UsoSite.Network;

/// <summary>A municipality in the timeline. Coordinates along the height are pixels.</summary>
/// <param name="Banded">True for every second row, which has a ground of its own.</param>
/// <param name="Memberships">Newest first.</param>
public sealed record TimelineRow(
    MunicipalityRef Municipality,
    bool Banded,
    string Y,
    string TextY,
    string BarY,
    IReadOnlyList<TimelineBar> Bars,
    IReadOnlyList<TimelineMembership> Memberships);
