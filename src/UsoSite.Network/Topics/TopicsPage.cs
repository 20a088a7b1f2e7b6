namespace UsoSite.Network;

/// <summary>Makes the page of themes across seasons.</summary>
public sealed class TopicsPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language)
    {
        var view = new ThemesView(Strands(network), Seasons(network));
        yield return new Page("themes", language, Addresses.Themes(language), "themes", InterfaceText.Named("themes.title"), view)
        {
            ShortTitle = InterfaceText.Named("themes.short-title"),
            Description = InterfaceText.Named(
                "themes.description",
                ("themes", network.Tables.Topics.Count),
                ("strands", view.Strands.Count),
                ("seasons", view.Seasons.Count(season => season.Themes.Count > 0))),
        };
    }

    private static IReadOnlyList<StrandView> Strands(Network network)
    {
        var byId = network.Tables.Topics.ToLookup(theme => theme.Id, StringComparer.Ordinal);
        return
        [
            .. network.Tables.Topics.Where(theme => theme.Strand.Length > 0)
                .GroupBy(theme => theme.Strand)
                .Select(strand => new StrandView(
                    strand.Key,
                    [
                        .. strand.OrderByDescending(theme => network.Season(theme.Season).Start)
                            .Select(theme => new StrandThemeView(
                                theme.Name, byId[theme.Parent].FirstOrDefault()?.Name, SeasonRef.To(network.Season(theme.Season)), theme.Sources)),
                    ],
                    strand.Select(theme => theme.Season).Distinct().Count()))
                .OrderByDescending(strand => strand.SeasonCount)
                .ThenByDescending(strand => strand.Themes.Count)
                .ThenBy(strand => strand.Strand, StringComparer.Ordinal),
        ];
    }

    private static IReadOnlyList<SeasonThemesView> Seasons(Network network) =>
    [
        .. network.Seasons.Reverse().Select(season => new SeasonThemesView(
            SeasonRef.To(season), season.Sources, ThemeView.From(season, network), network.TopicsAreWhole(season))),
    ];
}
