using UsoSite.Pipelines;

namespace UsoSite.Generator.Content.Rows;

/// <summary>What the front matter of an article says that makes one page for each row of a table.</summary>
/// <param name="Table">The table as <c>datapackage.json</c> names it.</param>
/// <param name="Layout">Name of the layout of the pages: <c>product</c> for <c>layouts/product.hbs</c>.</param>
/// <param name="Places">The places of the keys of the front matter.</param>
public sealed record EachRow(string Table, string Layout, IReadOnlyDictionary<string, SourceSpan> Places);
