namespace UsoSite.Network;

/// <summary>Makes the comparison of all seasons and a page of every two.</summary>
public sealed class ComparisonPages : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language)
    {
        var seasons = network.Seasons;
        return
        [
            All(site, network, language),
            .. seasons.SelectMany((newer, i) => seasons.Take(i).Select(older => Pair(network, language, older, newer))),
        ];
    }

    private static Page All(Site site, Network network, Language language)
    {
        var matrix = MatrixView.From(network);
        var table = MatrixFile.Make(matrix, site.Theme.Strings[language.Code]);
        return new Page(
            "comparison",
            language,
            Addresses.Comparison(language),
            "comparison",
            InterfaceText.Named("comparison.title"),
            new AllSeasonsView(
                matrix,
                FeeChart.From(network),
                MembershipTimeline.From(network, language),
                [
                    .. network.Seasons.Skip(1).Reverse().Select(newer => new PairGroupView(
                        SeasonRef.To(newer), [.. network.Seasons.Where(older => older.Start < newer.Start).Reverse().Select(SeasonRef.To)])),
                ],
                [.. network.Seasons.Where(season => season.MembersComplete).Reverse().Select(SeasonRef.To)])
            {
                Choice = network.Previous(network.NewestSeason) is { } previous ? SeasonChoiceView.From(network, network.NewestSeason, previous) : null,
                Table = new MatrixFileView("/" + table.Path, (table.Content.Length + 999) / 1000),
            })
        {
            ShortTitle = InterfaceText.Named("comparison.short-title"),
            Description = InterfaceText.Named(
                "comparison.description",
                ("count", network.Seasons.Count),
                ("oldest", network.Seasons[0].Id.Years),
                ("newest", network.NewestSeason.Id.Years)),
            Downloads = [table],
        };
    }

    private static Page Pair(Network network, Language language, Season older, Season newer)
    {
        var comparison = SeasonComparison.Between(network, older, newer);
        var summary = ComparisonSummaryView.From(comparison);
        var shared = network.MembershipsOf(older).Select(m => m.Municipality).Intersect(network.MembershipsOf(newer).Select(m => m.Municipality));
        return new Page(
            $"comparison/{older.Id}/{newer.Id}",
            language,
            Addresses.Comparison(language, older.Id, newer.Id),
            "pair",
            InterfaceText.Named("pair.title", ("older", older.Id.Years), ("newer", newer.Id.Years)),
            new PairView(
                SeasonRef.To(older),
                SeasonRef.To(newer),
                summary,
                ComparisonTableView.From(comparison, network, _ => true),
                network.OfferingsAreWhole(older) && network.OfferingsAreWhole(newer),
                [.. shared.InOrder(language, code => network.Municipality(code).Name).Select(code => MunicipalityRef.To(network, code))])
            {
                Choice = SeasonChoiceView.From(network, newer, older),
                OtherPairs =
                [
                    .. new[] { OtherPairsView.From(network, newer, older), OtherPairsView.From(network, older, newer) }.Where(others => others.Pairs.Count > 0),
                ],
            })
        {
            Parent = "comparison",
            SearchKind = "comparison",
            Description = InterfaceText.Named(
                "pair.description", ("older", older.Id.Years), ("newer", newer.Id.Years), ("compared", summary.Compared), ("total", summary.Total)),
        };
    }
}
