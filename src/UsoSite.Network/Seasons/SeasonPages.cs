namespace UsoSite.Network;

/// <summary>Makes the list of seasons and a page of each.</summary>
public sealed class SeasonPages : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
        [List(network, language), .. network.Seasons.Select(season => Season(season, network, language))];

    private static Page List(Network network, Language language) => new(
        "seasons",
        language,
        Addresses.Seasons(language),
        "seasons",
        InterfaceText.Named("seasons.title"),
        new SeasonListView(
            [.. network.Seasons.Reverse().Select(season => SeasonListRow.From(season, network, language))],
            StatedCountView.From(network.Tables.MemberCounts.Where(count => count.Season is null)),
            DisagreementRef.To(network.DisagreementsOfNoSeason().About("members"))))
    {
        Description = InterfaceText.Named(
            "seasons.description",
            ("count", network.Seasons.Count),
            ("first", network.Seasons[0].Start.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("newest", network.NewestSeason.Id.Years)),
    };

    private static Page Season(Season season, Network network, Language language)
    {
        return new Page(
            $"season/{season.Id}",
            language,
            Addresses.Season(language, season.Id),
            "season",
            InterfaceText.Named("season.title", ("season", season.Id.Years)),
            View(season, network, language))
        {
            Parent = "seasons",
            SearchKind = null,
            ShortTitle = InterfaceText.Literal(season.Id.Years),
            Description = InterfaceText.Named(
                season.LeadTheme.IsEmpty ? "season.description" : "season.description-theme",
                ("season", season.Id.Years),
                ("number", season.Number),
                ("theme", season.LeadTheme.In(language))),
        };
    }

    private static SeasonView View(Season season, Network network, Language language)
    {
        var themes = ThemeView.From(season, network);
        return new SeasonView(
            SeasonRef.To(season),
            season.Sources,
            season.TravelCostsExtra,
            themes,
            network.TopicsAreWhole(season),
            themes.Any(theme => theme.Subthemes.Count > 0),
            SeasonOfferingsView.From(season, network),
            FeeTableView.From(season, network),
            SeasonMembersView.From(season, network, language),
            [.. network.DecisionsOf(season).Select(decision => DecisionView.From(decision, network))],
            [.. network.EventsOf(season).Select(e => EventView.From(e, network))],
            SeasonChangesView.From(season, network),
            DisagreementRef.To(network.DisagreementsOf(season)),
            SeasonMarksView.From(season, network),
            network.Previous(season) is { } previous ? SeasonRef.To(previous) : null,
            network.Next(season) is { } next ? SeasonRef.To(next) : null);
    }
}
