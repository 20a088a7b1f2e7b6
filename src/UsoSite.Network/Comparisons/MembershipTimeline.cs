namespace UsoSite.Network;

/// <summary>Known memberships season by season, the first season on the left, municipalities in the order of the alphabet of the language.</summary>
/// <param name="Height">Pixels.</param>
public sealed record MembershipTimeline(string Height, IReadOnlyList<TimelineColumn> Columns, IReadOnlyList<TimelineRow> Rows)
{
    private const double NameWidth = 33;
    private const double BarMargin = 0.35;
    private const int Top = 46;
    private const int RowHeight = 20;

    public static MembershipTimeline From(Network network, Language language)
    {
        var seasons = network.Seasons;
        var width = (100 - NameWidth) / seasons.Count;
        double Left(int season) => NameWidth + (width * season);

        TimelineBar Bar((bool Confirmed, int First, int Length) run) => new(
            run.Confirmed ? "member" : "registered",
            ChartNumbers.Format(Left(run.First) + BarMargin),
            ChartNumbers.Format((width * run.Length) - (2 * BarMargin)));

        TimelineRow Row(IGrouping<MunicipalityCode, Membership> municipality, int index)
        {
            var bySeason = seasons.Select(season => municipality.FirstOrDefault(membership => membership.Season == season.Id)).ToArray();
            var y = Top + (index * RowHeight);
            return new TimelineRow
            {
                Municipality = MunicipalityRef.To(network, municipality.Key),
                Banded = index % 2 == 0,
                Y = ChartNumbers.Format(y),
                TextY = ChartNumbers.Format(y + 14),
                BarY = ChartNumbers.Format(y + 4),
                Bars = [.. Runs([.. bySeason.Select(membership => membership?.Confirmed)]).Select(Bar)],
                Memberships =
                [
                    .. bySeason.OfType<Membership>().Reverse().Select(membership => new TimelineMembership(
                        SeasonRef.To(network.Season(membership.Season)), membership.Confirmed, membership.Sources)),
                ],
            };
        }

        TimelineRow[] rows =
        [
            .. network.Tables.Memberships.GroupBy(membership => membership.Municipality)
                .InOrder(language, group => network.Municipality(group.Key).Name)
                .Select(Row),
        ];
        return new MembershipTimeline(
            ChartNumbers.Format(Top + (rows.Length * RowHeight)),
            [
                .. seasons.Select((season, i) =>
                    new TimelineColumn(SeasonRef.To(season), ChartNumbers.Format(Left(i)), ChartNumbers.Format(Left(i) + (width / 2)))),
            ],
            rows);
    }

    /// <summary>Successive seasons of the same kind of membership; null is a season without one.</summary>
    private static IEnumerable<(bool Confirmed, int First, int Length)> Runs(bool?[] confirmed)
    {
        for (var i = 0; i < confirmed.Length;)
        {
            var length = confirmed.Skip(i).TakeWhile(other => other == confirmed[i]).Count();
            if (confirmed[i] is { } known)
            {
                yield return (known, i, length);
            }

            i += length;
        }
    }
}

/// <summary>A season in the timeline.</summary>
/// <param name="Left">Its left edge in per cent of the width.</param>
/// <param name="Middle">Its middle in per cent of the width.</param>
public sealed record TimelineColumn(SeasonRef Season, string Left, string Middle);

/// <summary>A municipality in the timeline. Coordinates along the height are pixels.</summary>
public sealed record TimelineRow
{
    public required MunicipalityRef Municipality { get; init; }

    /// <summary>True for every second row, which has a background of its own.</summary>
    public required bool Banded { get; init; }

    public required string Y { get; init; }

    public required string TextY { get; init; }

    public required string BarY { get; init; }

    public required IReadOnlyList<TimelineBar> Bars { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<TimelineMembership> Memberships { get; init; }
}

/// <summary>Memberships of one kind in seasons that follow each other.</summary>
/// <param name="Evidence"><c>member</c> or <c>registered</c>.</param>
/// <param name="X">Per cent of the width.</param>
/// <param name="Width">Per cent of the width.</param>
public sealed record TimelineBar(string Evidence, string X, string Width);

/// <summary>A membership in the table that equals the timeline.</summary>
public sealed record TimelineMembership(SeasonRef Season, bool Confirmed, IReadOnlyList<string> Sources);
