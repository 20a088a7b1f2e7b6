using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using UsoSite.Generator.Content;
using UsoSite.Generator.Data;
using SourceSpan = UsoSite.Pipelines.SourceSpan;

namespace UsoSite.Generator.ExternalLinks;

/// <summary>An address outside the site, and the first place that names it.</summary>
/// <param name="Address">Without its anchor.</param>
/// <param name="Key">The key of the row, where a table names it first.</param>
public sealed record ExternalLink(Uri Address, SourceSpan At, string? Key)
{
    /// <summary>The addresses that articles and tables name, each once.</summary>
    public static IReadOnlyList<ExternalLink> In(IEnumerable<Article> articles, SoundTables tables) =>
        [.. InArticles(articles).Concat(InTables(tables)).DistinctBy(link => link.Address)];

    private static IEnumerable<ExternalLink> InArticles(IEnumerable<Article> articles) =>
        from article in articles
        from part in article.Body.Descendants()
        let address = part switch { LinkInline link => link.Url, AutolinkInline { IsEmail: false } link => link.Url, _ => null }
        where AddressOf(address) is not null
        select new ExternalLink(AddressOf(address)!, article.At(part), null);

    private static IEnumerable<ExternalLink> InTables(SoundTables tables) =>
        from table in tables.All
        from row in table.Rows
        from field in table.Schema.Fields
        let address = AddressOf(row.Value(field) as string)
        where address is not null
        select new ExternalLink(address, row.PlaceOf(field.Name), row.Key);

    private static Uri? AddressOf(string? text) =>
        text is not null && Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? new Uri(address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped))
            : null;
}
