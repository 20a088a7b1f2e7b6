using System.Text;
using UsoSite.Generator.Downloads;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Pages.AsMarkdown;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Makes <c>llms.txt</c>: what the site is and where its pages and files are, in Markdown, for programs that read texts.</summary>
internal sealed class MakeSummary : IModule<PageSet, IReadOnlyList<OutputFile>>
{
    public const string Path = "llms.txt";

    public IReadOnlyList<OutputFile> Run(PageSet input, BuildContext context) => [OutputFile.Text(Path, Of(input))];

    private static string Of(PageSet set)
    {
        var settings = set.Site.Settings;
        var language = settings.Languages.Contains(Language.English) ? Language.English : settings.Languages[0];
        var strings = set.Site.Theme.Strings[language.Code];
        var package = set.Site.Data.Package;
        StringBuilder text = new($"# {MarkdownText.Line(settings.Title.In(language))}\n\n");
        if (!package.Description.IsEmpty)
        {
            text.Append("> ").Append(MarkdownText.Line(package.Description.In(language))).Append("\n\n");
        }

        text.Append("## Pages\n\n");
        foreach (var page in set.Pages.Where(page => page.Language == language && page.IsListed && page.Parent is null or Page.HomeId))
        {
            var description = page.Description is { } told ? ": " + MarkdownText.Line(told.In(strings)) : "";
            var markdown = page.Markdown is null ? "" : $" ([Markdown]({settings.Absolute(MarkdownForm.AddressOf(page))}))";
            text.Append($"- [{MarkdownText.Line(page.Title.In(strings))}]({settings.Absolute(page.Address)}){markdown}{description}\n");
        }

        text.Append(Twins(set));

        text.Append("\n## Data\n\n");
        text.Append($"- [{DownloadPaths.Description}]({settings.Absolute("/" + DownloadPaths.Description)}): description of the tables (Data Package)\n");
        if (settings.DataForms.HasFlag(DataForms.Archive))
        {
            text.Append($"- [{DownloadPaths.Archive(package)}]({settings.Absolute("/" + DownloadPaths.Archive(package))}): all tables as CSV\n");
        }

        foreach (var table in package.Tables)
        {
            text.Append($"- [{DownloadPaths.Csv(table)}]({settings.Absolute("/" + DownloadPaths.Csv(table))}): {MarkdownText.Line(table.Title.IsEmpty ? table.Name : table.Title.In(language))}\n");
        }

        return text.ToString();
    }

    /// <summary>What also comes as Markdown, with the first page of each kind; nothing where no page does.</summary>
    private static string Twins(PageSet set)
    {
        StringBuilder text = new();
        foreach (var kind in set.Pages.Where(page => page.Markdown is not null).GroupBy(page => page.Layout).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var example = set.Site.Settings.Absolute(MarkdownForm.AddressOf(kind.First()));
            text.Append($"- {kind.Count()} pages of the kind “{kind.Key}”, such as [{example}]({example})\n");
        }

        return text.Length == 0 ? "" : $"\n## Markdown\n\nThese pages come as Markdown too, with their sources as footnotes: add `index.md` to the address. Each page names its own in a `link` with the type `text/markdown`.\n\n{text}";
    }
}
