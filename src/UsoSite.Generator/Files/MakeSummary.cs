using System.Text;
using UsoSite.Generator.Downloads;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages;
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
        StringBuilder text = new($"# {OneLine(settings.Title.In(language))}\n\n");
        if (!package.Description.IsEmpty)
        {
            text.Append("> ").Append(OneLine(package.Description.In(language))).Append("\n\n");
        }

        text.Append("## Pages\n\n");
        foreach (var page in set.Pages.Where(page => page.Language == language && page.IsListed && page.Parent is null or Page.HomeId))
        {
            var description = page.Description is { } told ? ": " + OneLine(told.In(strings)) : "";
            text.Append($"- [{OneLine(page.Title.In(strings))}]({settings.Absolute(page.Address)}){description}\n");
        }

        text.Append("\n## Data\n\n");
        text.Append($"- [{DownloadPaths.Description}]({settings.Absolute("/" + DownloadPaths.Description)}): description of the tables (Data Package)\n");
        text.Append($"- [{DownloadPaths.Archive(package)}]({settings.Absolute("/" + DownloadPaths.Archive(package))}): all tables as CSV\n");
        foreach (var table in package.Tables)
        {
            text.Append($"- [{DownloadPaths.Csv(table)}]({settings.Absolute("/" + DownloadPaths.Csv(table))}): {OneLine(table.Title.IsEmpty ? table.Name : table.Title.In(language))}\n");
        }

        return text.ToString();
    }

    /// <summary>The text as it can stand in a line of Markdown.</summary>
    private static string OneLine(string text) =>
        text.ReplaceLineEndings(" ").Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
