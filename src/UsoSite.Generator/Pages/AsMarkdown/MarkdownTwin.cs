using System.Globalization;
using System.Text;
using UsoSite.Generator.Sources;

namespace UsoSite.Generator.Pages.AsMarkdown;

/// <summary>Writes the Markdown beside a page: what it is, its text, and the sources of its figures as footnotes.</summary>
internal static class MarkdownTwin
{
    /// <param name="view">What the page shows.</param>
    /// <param name="context">One of its own, which numbers the sources from 1.</param>
    public static byte[] Of(Page page, MarkdownForm form, object view, PageContext context)
    {
        var address = new Uri(context.Site.Settings.Absolute(page.Address));
        var body = form.Template is { } template
            ? MarkdownFromHtml.Blocks(context.Site.Theme.Templates.Render(template, view, context), address)
            : ArticleMarkdown.Of(page.Article!, context, address);
        var title = context.Text(page.Title);
        var data = context.Site.Data;
        StringBuilder text = new();
        text.Append("---\n");
        Field("title", $"\"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        Field("url", address.AbsoluteUri);
        Field("language", page.TextLanguage.Code);
        Field("data_version", $"\"{data.Version}\"");
        if (data.Package.Modified is { } changed)
        {
            Field("data_changed", changed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        text.Append("---\n\n# ").Append(MarkdownFromHtml.Escaped(title)).Append("\n\n").Append(body.Trim()).Append('\n');
        foreach (var citation in context.Citations.InOrder)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(citation.Number == 1 ? "\n" : "")}[^{citation.Number}]: {Cited(citation.Source, context)}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());

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
        var words = MarkdownFromHtml.Escaped(string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part))));
        return source.Url.Length > 0 ? $"{words}, <{source.Url}>" : words;
    }
}
