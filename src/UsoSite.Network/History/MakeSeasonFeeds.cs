using UsoSite.Generator.Feeds;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Settings;

namespace UsoSite.Network;

/// <summary>Makes the feed of each season, in every language of the site: the changes of the data that concern it.</summary>
internal static class MakeSeasonFeeds
{
    public static IReadOnlyList<OutputFile> From(SiteSettings settings, SoundTables tables, Network network) => tables.Package.Modified is { } changed
        ? [.. settings.Languages.SelectMany(language => network.Seasons.Select(season => Of(season, language, settings, changed, network)))]
        : [];

    private static OutputFile Of(Season season, Language language, SiteSettings settings, DateOnly changed, Network network)
    {
        var address = Addresses.Feed(language, season.Id);
        var changes = SiteChange.FromNewest(network.Tables.Changes.Where(change => change.Season == season.Id).Select(change => change.Told));
        return new AtomFeed(
            language,
            settings.Absolute(address),
            ChangeFeed.TitleOf($"{settings.ShortTitle} {season.Id.Years}", language),
            settings.Absolute(Addresses.Season(language, season.Id)),
            settings.Title.In(language),
            changed,
            [.. changes.Select(change => ChangeFeed.Entry(change, language, settings.Absolute(Addresses.OpenData(language))))]).File(address[1..]);
    }
}
