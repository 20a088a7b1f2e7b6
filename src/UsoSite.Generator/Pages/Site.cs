using UsoSite.Generator.Content;
using UsoSite.Generator.Domain;
using UsoSite.Generator.Settings;
using UsoSite.Generator.Theming;

namespace UsoSite.Generator.Pages;

/// <summary>Everything that pages are made of.</summary>
/// <param name="Media">The files beside the articles: <c>content/fi/ohjeet/kuva.png</c>.</param>
/// <param name="AsOf">The day that the build is made for.</param>
public sealed record Site(
    SiteSettings Settings, Network Network, IReadOnlyList<Article> Articles, IReadOnlySet<string> Media, SiteTheme Theme, DateOnly AsOf, Data.TableSet Data)
{
    public IReadOnlyDictionary<string, Source> Sources { get; } =
        Network.Tables.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);

    /// <summary>Ids of the sources that a whole table comes from; none for a table whose rows name their own.</summary>
    public IReadOnlyList<string> SourcesOf(string table) =>
        [.. Data.Package.Tables.Where(t => t.Name == table).SelectMany(t => t.Sources).Where(Sources.ContainsKey)];

    public Article? Article(string id, Language language) =>
        Articles.FirstOrDefault(a => a.Id == id && a.Language == language)
            ?? Articles.FirstOrDefault(a => a.Id == id && a.Language == Language.Finnish);
}
