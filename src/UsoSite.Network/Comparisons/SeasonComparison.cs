namespace UsoSite.Network;

/// <summary>Two seasons side by side, matter by matter, by the rules of <see cref="SeasonComparisonRules"/>.</summary>
/// <param name="Rows">In the order of showing: themes, offerings, fees, members.</param>
public sealed record SeasonComparison(Season Older, Season Newer, IReadOnlyList<SeasonComparisonRow> Rows)
{
    public static SeasonComparison Between(Network network, Season older, Season newer) => new(older, newer, [
        new SeasonComparisonRow.LeadTheme(SeasonComparisonRules.OfTexts(older.LeadTheme.Fi, newer.LeadTheme.Fi)),
        Themes(network, older, newer),
        .. Offerings(network, older, newer),
        .. Fees(network, older, newer),
        new SeasonComparisonRow.TravelCosts(SeasonComparisonRules.OfTravelCosts(older.TravelCostsExtra, newer.TravelCostsExtra)),
        new SeasonComparisonRow.MemberCounts(SeasonComparisonRules.OfMemberCounts(network.MemberCountsOf(older), network.MemberCountsOf(newer))),
        new SeasonComparisonRow.KnownMembers(SeasonComparisonRules.OfKnownMembers(
            network.MembershipsOf(older).Count, network.MembershipsOf(newer).Count, older.MembersComplete && newer.MembersComplete)),
    ]);

    public int Count(SeasonComparisonState state) => Rows.Count(row => row.State == state);

    /// <summary>How many matters could be compared.</summary>
    public int Compared => Rows.Count - Count(SeasonComparisonState.NotComparable) - Count(SeasonComparisonState.NotInSources);

    private static SeasonComparisonRow.Themes Themes(Network network, Season older, Season newer) =>
        new(SeasonComparisonRules.OfLists(
            [.. network.MainTopicsOf(older).Select(theme => theme.Name.Fi)],
            [.. network.MainTopicsOf(newer).Select(theme => theme.Name.Fi)],
            network.TopicsAreWhole(older) && network.TopicsAreWhole(newer)));

    private static IEnumerable<SeasonComparisonRow.OfOffering> Offerings(Network network, Season older, Season newer)
    {
        var bothWhole = network.OfferingsAreWhole(older) && network.OfferingsAreWhole(newer);
        return from offering in network.OfferingsInOrder()
               let before = network.OfferingOf(older, offering)
               let after = network.OfferingOf(newer, offering)
               where before is not null || after is not null
               select new SeasonComparisonRow.OfOffering(
                   offering, SeasonComparisonRules.OfOfferings(before, after, bothWhole, network.IsCounted(offering)));
    }

    private static IEnumerable<SeasonComparisonRow> Fees(Network network, Season older, Season newer)
    {
        var ranges = TierRange.In(network, [older, newer]);
        foreach (var range in ranges)
        {
            yield return new SeasonComparisonRow.OfFee(range, network.TierOf(older, range)?.AnnualFee, network.TierOf(newer, range)?.AnnualFee);
        }

        if (ranges.Count == 0)
        {
            yield return new SeasonComparisonRow.OfFee(null, null, null);
        }

        Season[] withoutTiers = [.. new[] { older, newer }.Where(season => network.Schedule(season.Id).Tiers.Count == 0)];
        if (withoutTiers.Any(season => network.DecidedFeesOf(season).Count > 0))
        {
            yield return new SeasonComparisonRow.FeesInDecisions();
        }
    }
}
