using System.Globalization;
using System.Text;
using UsoSite.Generator.Sources;

namespace UsoSite.Generator.Pages.AsMarkdown;

/// <summary>Writes the Markdown beside a page: what it is, its text, and the sources of its figures as footnotes.</summary>
internal static class MarkdownTwin
{
    /// <param name="html">What the template of the page shows; empty for an article.</param>
    /// <param name="context">One of its own, which numbers the sources from 1.</param>
    /// <param name="text">Takes the Markdown.</param>
    public static void Write(Page page, ReadOnlySpan<char> html, PageContext context, StringBuilder text)
    {
        var address = new Uri(context.Site.Settings.Absolute(page.Address));
        var title = context.Text(page.Title);
        var data = context.Site.Data;
        text.Append("---\n");
        Field("title", $"\"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        Field("url", address.AbsoluteUri);
        Field("language", page.TextLanguage.Code);
        Field("data_version", $"\"{data.Version}\"");
        if (data.Package.Modified is { } changed)
        {
            Field("data_changed", changed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        text.Append("---\n\n# ").Append(MarkdownText.Line(title)).Append("\n\n");
        if (page.Markdown!.Template is null)
        {
            text.Append(ArticleMarkdown.Of(page.Article!, context, address).Trim());
        }
        else
        {
            MarkdownFromHtml.Append(html, address, text);
            while (char.IsWhiteSpace(text[^1]))
            {
                text.Length--;
            }
        }

        text.Append('\n');
        foreach (var citation in context.Citations.InOrder)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(citation.Number == 1 ? "\n" : "")}[^{citation.Number}]: {Cited(citation.Source, context)}\n");
        }

        void Field(string name, string value) => text.Append(name).Append(": ").Append(value).Append('\n');
    }

    private static string Cited(Source source, PageContext context)
    {
        string?[] parts =
        [
            source.Title.Text,
            source.Document?.Text ?? source.Publisher,
            source.Date is { } date ? date.Day is { } day ? context.Formats.Date(day) : date.Year.ToString(CultureInfo.InvariantCulture) : null,
            source.Licence,
        ];
        var words = MarkdownText.Line(string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part))));
        return source.Url.Length > 0 ? $"{words}, <{source.Url}>" : words;
    }
}
