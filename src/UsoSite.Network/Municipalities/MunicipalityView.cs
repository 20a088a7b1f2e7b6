namespace UsoSite.Network;

/// <summary>The page of a municipality.</summary>
/// <param name="Population">Null where the data has none.</param>
/// <param name="Position">Where the newest population stands among the fee tiers; null where either is not known.</param>
/// <param name="Fees">The fee of every season, newest first.</param>
/// <param name="Records">Memberships and decisions by season, newest first; empty where the sources name none.</param>
/// <param name="MemberLists">The complete lists of members.</param>
/// <param name="Mergers">Municipalities that have become part of this one.</param>
public sealed record MunicipalityView(
    LocalText Name,
    MunicipalityFactsView Facts,
    PopulationView? Population,
    TierPositionView? Position,
    NewestFeeView Newest,
    IReadOnlyList<FeeView> Fees,
    IReadOnlyList<SeasonRecordView> Records,
    IReadOnlyList<MemberListView> MemberLists,
    PeersView Similar,
    IReadOnlyList<MergerView> Mergers)
{
    /// <summary>None where the data has no population.</summary>
    public IReadOnlyList<string> PopulationSources => Population?.Sources ?? [];

    public static MunicipalityView From(Municipality municipality, Network network, PeerFinder finder)
    {
            var figures = network.Population(municipality.Code);
        var tiers = network.NewestSeasonWithTiers is { } season ? network.Schedule(season.Id) : null;
        FeeView[] fees = [.. network.Seasons.Reverse().Select(s => FeeView.From(network.FeeOf(municipality.Code, s), network))];
        return new MunicipalityView(
            municipality.Name,
            MunicipalityFactsView.From(municipality, network),
            PopulationView.From(figures, tiers, network.SourcesOf("population", "residents")),
            TierPositionView.From(figures, network),
            NewestFeeView.From(fees, network),
            fees,
            SeasonRecordView.From(municipality.Code, network),
            MemberListView.From(municipality.Code, network),
            PeersView.From(municipality.Code, finder, network),
            [.. network.MergersInto(municipality.Code).Select(merger => MergerView.From(merger, network))]);
    }
}
