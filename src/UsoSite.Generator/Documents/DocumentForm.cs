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

    /// <summary>True where one of the links leads to the file at an address of this document.</summary>
    internal static bool IsLinked(string address, IReadOnlyList<string> links)
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
