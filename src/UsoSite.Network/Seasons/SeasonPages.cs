using System.Globalization;
using UsoSite.Generator.Feeds;
using UsoSite.Generator.Pages.AsMarkdown;

namespace UsoSite.Network;

/// <summary>Makes the list of seasons and a page of each.</summary>
public sealed class SeasonPages : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
        [List(network, language), .. network.Seasons.Select(season => Season(season, site, network, language))];

    private static Page List(Network network, Language language) => new(
        "seasons", language, Addresses.Seasons(language), "seasons", InterfaceText.Named("seasons.title"), SeasonListView.From(network, language))
    {
        Description = InterfaceText.Named(
            "seasons.description",
            ("count", network.Seasons.Count),
            ("first", network.Seasons[0].Start.Year.ToString(CultureInfo.InvariantCulture)),
            ("newest", network.NewestSeason.Id.Years)),
    };

    private static Page Season(Season season, Site site, Network network, Language language) => new(
        $"season/{season.Id}",
        language,
        Addresses.Season(language, season.Id),
        "season",
        InterfaceText.Named("season.title", ("season", season.Id.Years)),
        SeasonView.From(season, network, language))
    {
        Parent = "seasons",
        Markdown = MarkdownForm.By("markdown/season", site),
        SearchKind = null,
        Things = () => NetworkThings.Offers(season, network, site.Settings, language),
        Alternates =
        [
            EventCalendar.Link(Addresses.Calendar(language, season.Id), language, site.Settings, season.Id),
            .. site.Data.Package.Modified is null ? [] : new[] { FeedOf(season.Id, site, language) },
        ],
        ShortTitle = InterfaceText.Literal(season.Id.Years),
        Description = InterfaceText.Named(
            season.LeadTopic.IsEmpty ? "season.description" : "season.description-theme",
            ("season", season.Id.Years),
            ("number", season.Number),
            ("theme", season.LeadTopic.In(language))),
    };

    private static PageAlternate FeedOf(SeasonId season, Site site, Language language) =>
        new("application/atom+xml", Addresses.Feed(language, season), ChangeFeed.TitleOf($"{site.Settings.ShortTitle} {season.Years}", language));
}
