using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Feeds;

/// <summary>The feeds of what is new: changes of the data, and articles by the day that they name themselves. No repository is read.</summary>
public static class ChangeFeed
{
    /// <summary>Address of the feed of a whole site.</summary>
    public static string Address(Language language) => $"{language.Root}{FileName(language)}";

    public static string FileName(Language language) => language.Name("muutokset.atom", "andringar.atom", "changes.atom");

    /// <summary>What pages that link to a feed call it.</summary>
    /// <param name="of">What it is about: the site, or a part of it.</param>
    public static string TitleOf(string of, Language language) => $"{of}: {language.Name("muutokset", "ändringar", "changes")}";

    public static PageAlternate Link(Site site, Language language) =>
        new("application/atom+xml", Address(language), TitleOf(site.Settings.ShortTitle, language));

    /// <summary>The change as an entry, whose place is on the page of open data.</summary>
    /// <param name="page">Full address of that page.</param>
    public static AtomEntry Entry(SiteChange change, Language language, string page)
    {
        var summary = change.Summary.TaggedIn(language);
        return new AtomEntry($"{page}#{change.Anchor}", summary.Language, change.Date, summary.Text, "");
    }

    internal static OutputFile Of(PageSet set, Language language, DateOnly changed)
    {
        var settings = set.Site.Settings;
        var page = settings.Absolute(set.Addresses.AddressOf("open-data", language));
        AtomEntry[] entries =
        [
            .. set.Site.Changes.Select(change => Entry(change, language, page))
                .Concat(set.Pages.Where(one => one.Language == language && one.Row is null).SelectMany(one => EntriesOf(one, set)))
                .OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Address, StringComparer.Ordinal),
        ];
        return new AtomFeed(
            language, settings.Absolute(Address(language)), TitleOf(settings.Title.In(language), language), page, settings.Title.In(language), changed, entries)
            .File(Address(language)[1..]);
    }

    private static AtomEntry[] EntriesOf(Page page, PageSet set) => page.Article is { Meta: { Updated: { } day } meta } article
        ? [new AtomEntry(set.Site.Settings.Absolute(page.Address), article.Language, day, meta.Title, meta.Description)]
        : [];
}

/// <summary>Makes the feed of the whole site in each language; none for a site whose data and articles name no day.</summary>
internal sealed class MakeChangeFeeds : IModule<PageSet, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(PageSet input, BuildContext context) =>
        input.Site.Data.Package.Modified is { } changed ? [.. input.Site.Settings.Languages.Select(language => ChangeFeed.Of(input, language, changed))] : [];
}
