namespace UsoSite.Generator.Documents;

/// <summary>
/// A part of a page that is a document of its own, published beside the page as plain text and for word processors: in the forms that the
/// page links to.
/// </summary>
/// <param name="Partial">Name of the partial that shows the page's view as the document: <c>report</c> for <c>partials/report.hbs</c>.</param>
/// <param name="TextAddress">Address of the plain text from the site's root.</param>
/// <param name="WordAddress">Address of the file for word processors (.docx) from the site's root.</param>
public sealed record DocumentForm(string Partial, string TextAddress, string WordAddress)
{
    internal string Template => "partials/" + Partial;

    /// <summary>The files of the document to which one of the links leads, and what makes each.</summary>
    internal IReadOnlyList<(string Address, Func<Document, byte[]> Make)> FilesLinkedBy(IReadOnlyList<string> links) =>
        [.. new (string Address, Func<Document, byte[]> Make)[] { (TextAddress, DocumentText.Of), (WordAddress, WordFile.Of) }.Where(file => IsLinked(file.Address, links))];

    private static bool IsLinked(string address, IReadOnlyList<string> links)
    {
        var name = address.AsSpan(address.LastIndexOf('/') + 1);
        foreach (var link in links)
        {
            if (link.AsSpan().EndsWith(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
