namespace UsoSite.Network;

/// <summary>Known memberships season by season, the first season on the left, municipalities in the order of the Finnish alphabet.</summary>
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

        TimelineRow Row(IGrouping<MunicipalityCode, Membership> municipality, int index)
        {
            var evidence = seasons.Select(season => municipality.FirstOrDefault(m => m.Season == season.Id)).ToArray();
            var y = Top + (index * RowHeight);
            return new TimelineRow(
                MunicipalityRef.To(network, municipality.Key),
                index % 2 == 0,
                ChartNumbers.Format(y),
                ChartNumbers.Format(y + 14),
                ChartNumbers.Format(y + 4),
                [
                    .. Runs([.. evidence.Select(membership => membership?.Confirmed)]).Select(run => new TimelineBar(
                        run.Confirmed ? "member" : "registered",
                        ChartNumbers.Format(Left(run.First) + BarMargin),
                        ChartNumbers.Format((width * run.Length) - (2 * BarMargin)))),
                ],
                [
                    .. evidence.OfType<Membership>().Reverse().Select(membership => new TimelineMembership(
                        SeasonRef.To(network.Season(membership.Season)), membership.Confirmed, membership.Sources)),
                ]);
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

    /// <summary>Stretches of seasons with the same evidence; null stands for a season without any.</summary>
    private static IEnumerable<(bool Confirmed, int First, int Length)> Runs(bool?[] evidence)
    {
        for (var i = 0; i < evidence.Length;)
        {
            var length = evidence.Skip(i).TakeWhile(other => other == evidence[i]).Count();
            if (evidence[i] is { } confirmed)
            {
                yield return (confirmed, i, length);
            }

            i += length;
        }
    }
}
