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
        Wording.Of("seasons.title"),
        new SeasonListView(
            [.. network.Seasons.Reverse().Select(season => SeasonListRow.Of(season, network, language))],
            StatedCountView.Of(network.Tables.MemberCounts.Where(count => count.Season is null)),
            DisagreementRef.Of(network.DisagreementsOfNoSeason().About("members"))))
    {
        Description = Wording.Of(
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
            Wording.Of("season.title", ("season", season.Id.Years)),
            View(season, network, language))
        {
            Parent = "seasons",
            SearchKind = null,
            ShortTitle = Wording.Literal(season.Id.Years),
            Description = Wording.Of(
                season.LeadTheme.IsEmpty ? "season.description" : "season.description-theme",
                ("season", season.Id.Years),
                ("number", season.Number),
                ("theme", season.LeadTheme.In(language))),
        };
    }

    private static SeasonView View(Season season, Network network, Language language)
    {
        var themes = ThemeView.Of(season, network);
        return new SeasonView(
            SeasonRef.Of(season),
            season.Sources,
            season.TravelCostsExtra,
            themes,
            network.TopicsAreWhole(season),
            themes.Any(theme => theme.Subthemes.Count > 0),
            SeasonOfferingsView.Of(season, network),
            FeeTableView.Of(season, network),
            SeasonMembersView.Of(season, network, language),
            [.. network.DecisionsOf(season).Select(decision => DecisionView.Of(decision, network))],
            [.. network.EventsOf(season).Select(e => EventView.Of(e, network))],
            SeasonChangesView.Of(season, network),
            DisagreementRef.Of(network.DisagreementsOf(season)),
            SeasonMarksView.Of(season, network),
            network.Previous(season) is { } previous ? SeasonRef.Of(previous) : null,
            network.Next(season) is { } next ? SeasonRef.Of(next) : null);
    }
}
