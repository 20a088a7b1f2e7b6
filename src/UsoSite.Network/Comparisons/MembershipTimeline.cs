namespace UsoSite.Network;

/// <summary>Known memberships season by season, the first season on the left, municipalities in the order of the alphabet of the language.</summary>
public sealed record MembershipTimeline(IReadOnlyList<TimelineColumn> Columns, IReadOnlyList<TimelineRow> Rows)
{
    public static MembershipTimeline From(Network network, Language language)
    {
        TimelineColumn[] columns = [.. network.Seasons.Select(season => new TimelineColumn(SeasonRef.To(season), season.Id.ShortYears, season.MembersComplete))];
        return new MembershipTimeline(
            columns,
            [
                .. network.Tables.Memberships.GroupBy(membership => membership.Municipality)
                    .InOrder(language, group => network.Municipality(group.Key).Name)
                    .Select(group => TimelineRow.From(group, columns, network)),
            ]);
    }
}

/// <summary>A season in the timeline.</summary>
/// <param name="Years"><c>2025–26</c>.</param>
/// <param name="Whole">True where the sources give the season's list of members as a whole.</param>
public sealed record TimelineColumn(SeasonRef Season, string Years, bool Whole);

/// <summary>A municipality in the timeline.</summary>
public sealed record TimelineRow
{
    public required MunicipalityRef Municipality { get; init; }

    /// <summary>One for each column.</summary>
    public required IReadOnlyList<TimelineCell> Cells { get; init; }

    /// <summary>The years of the first season in which a source mentions the municipality.</summary>
    public required string First { get; init; }

    /// <summary>In how many seasons the sources mention it.</summary>
    public int Count => Memberships.Count;

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<TimelineMembership> Memberships { get; init; }

    internal static TimelineRow From(IGrouping<MunicipalityCode, Membership> municipality, IReadOnlyList<TimelineColumn> columns, Network network)
    {
        var bySeason = municipality.ToDictionary(membership => membership.Season.Value);
        var known = columns.Where(column => bySeason.ContainsKey(column.Season.Id)).ToArray();
        return new TimelineRow
        {
            Municipality = MunicipalityRef.To(network, municipality.Key),
            Cells =
            [
                .. columns.Select(column => new TimelineCell(
                    bySeason.TryGetValue(column.Season.Id, out var membership) ? membership.Confirmed ? "member" : "registered"
                    : column.Whole ? "not-listed"
                    : "unknown")),
            ],
            First = known[0].Years,
            Memberships =
            [
                .. known.Reverse().Select(column => (column.Season, Membership: bySeason[column.Season.Id]))
                    .Select(one => new TimelineMembership(one.Season, one.Membership.Confirmed, one.Membership.Sources)),
            ],
        };
    }
}

/// <summary>A municipality in one season.</summary>
/// <param name="Evidence"><c>member</c>, <c>registered</c>, <c>not-listed</c> where the list is whole, or <c>unknown</c> where it is not.</param>
public sealed record TimelineCell(string Evidence);

/// <summary>A membership in the table that equals the timeline.</summary>
public sealed record TimelineMembership(SeasonRef Season, bool Confirmed, IReadOnlyList<string> Sources);
