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
            .. seasons.SelectMany((newer, i) => seasons.Take(i).Select(older => Pair(SeasonComparison.Between(network, older, newer), network, language))),
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
            PageView.MadeBy(() => AllSeasonsView.From(network, language, matrix, table)))
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

    private static Page Pair(SeasonComparison comparison, Network network, Language language)
    {
        var (older, newer) = (comparison.Older.Id, comparison.Newer.Id);
        return new Page(
            $"comparison/{older}/{newer}",
            language,
            Addresses.Comparison(language, older, newer),
            "pair",
            InterfaceText.Named("pair.title", ("older", older.Years), ("newer", newer.Years)),
            PageView.MadeBy(() => PairView.From(comparison, network, language)))
        {
            Parent = "comparison",
            SearchKind = "comparison",
            Description = InterfaceText.Named(
                "pair.description",
                ("older", older.Years),
                ("newer", newer.Years),
                ("compared", comparison.Compared),
                ("total", comparison.Rows.Count)),
        };
    }
}
