namespace UsoSite.Network;

/// <summary>Two seasons side by side, one aspect after the other, by the rules of <see cref="SeasonComparisonRules"/>.</summary>
public sealed class SeasonComparison
{
    private SeasonComparison(Network network, Season older, Season newer)
    {
        (Older, Newer) = (older, newer);
        OfferingsAreWhole = older.OfferingsComplete && newer.OfferingsComplete;
        SharedMembers = [.. network.MembershipsOf(older).Select(m => m.Municipality).Intersect(network.MembershipsOf(newer).Select(m => m.Municipality))];
        Rows =
        [
            new SeasonComparisonRow.LeadTopic(SeasonComparisonRules.OfTexts(older.LeadTopic.Fi, newer.LeadTopic.Fi)),
            Topics(network),
            .. Offerings(network),
            .. Fees(network),
            new SeasonComparisonRow.TravelCosts(SeasonComparisonRules.OfTravelCosts(older.TravelCostsExtra, newer.TravelCostsExtra)),
            new SeasonComparisonRow.MemberCounts(SeasonComparisonRules.OfMemberCounts(network.MemberCountsOf(older), network.MemberCountsOf(newer))),
            new SeasonComparisonRow.KnownMembers(SeasonComparisonRules.OfKnownMembers(
                network.MembershipsOf(older).Count, network.MembershipsOf(newer).Count, older.MembersComplete && newer.MembersComplete)),
        ];
    }

    public Season Older { get; }

    public Season Newer { get; }

    /// <summary>In the order of showing: themes, offerings, fees, members.</summary>
    public IReadOnlyList<SeasonComparisonRow> Rows { get; }

    /// <summary>True where for each of the seasons a source presents its list of offerings as whole.</summary>
    public bool OfferingsAreWhole { get; }

    /// <summary>The municipalities that the sources name in both seasons, signed up or confirmed.</summary>
    public IReadOnlyList<MunicipalityCode> SharedMembers { get; }

    /// <summary>How many rows could be compared.</summary>
    public int Compared => Rows.Count - Count(SeasonComparisonState.NotComparable) - Count(SeasonComparisonState.NotInSources);

    public static SeasonComparison Between(Network network, Season older, Season newer) => new(network, older, newer);

    public int Count(SeasonComparisonState state) => Rows.Count(row => row.State == state);

    private SeasonComparisonRow.Topics Topics(Network network) =>
        new(SeasonComparisonRules.OfLists(
            [.. network.MainTopicsOf(Older).Select(topic => topic.Name.Fi)],
            [.. network.MainTopicsOf(Newer).Select(topic => topic.Name.Fi)],
            Older.TopicsComplete && Newer.TopicsComplete));

    private IEnumerable<SeasonComparisonRow.OfOffering> Offerings(Network network)
    {
        var mentions = new Mentions(network.OfferingsOf(Older).Count > 0, network.OfferingsOf(Newer).Count > 0, OfferingsAreWhole);
        return
            from offering in network.OfferingsInOrder()
            let before = network.OfferingOf(Older, offering)
            let after = network.OfferingOf(Newer, offering)
            where before is not null || after is not null
            select new SeasonComparisonRow.OfOffering(
                offering, SeasonComparisonRules.OfOfferings(before, after, mentions, network.IsCounted(offering)));
    }

    private IEnumerable<SeasonComparisonRow> Fees(Network network)
    {
        Season[] both = [Older, Newer];
        var ranges = TierRange.In(network, both);
        foreach (var range in ranges)
        {
            yield return new SeasonComparisonRow.OfFee(range, network.TierOf(Older, range)?.AnnualFee, network.TierOf(Newer, range)?.AnnualFee);
        }

        if (ranges.Count == 0)
        {
            yield return new SeasonComparisonRow.OfFee(null, null, null);
        }

        if (both.Any(season => network.Schedule(season.Id).Tiers.Count == 0 && network.DecidedFeesOf(season).Count > 0))
        {
            yield return new SeasonComparisonRow.FeesInDecisions();
        }
    }
}
