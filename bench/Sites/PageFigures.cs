using System.Net;
using System.Text.RegularExpressions;

namespace UsoSite.Bench;

/// <summary>The figures of a published page: every number in its tables, and every number of its charts, coordinates among them.</summary>
internal static partial class PageFigures
{
    /// <summary>Compares the pages with tables and charts of published sites; 0 where all sites have as many as said, with the same figures.</summary>
    public static int Compare(int pages, IReadOnlyList<string> folders)
    {
        var sites = folders.Select(Read).ToArray();
        foreach (var (folder, own) in folders.Zip(sites))
        {
            var differing = own.Where(page => sites[0].GetValueOrDefault(page.Key) != page.Value).Select(page => page.Key).ToArray();
            if (own.Count != pages || differing.Length > 0)
            {
                Console.Error.WriteLine($"{folder}: {own.Count} pages with figures, {pages} expected; other figures than {folders[0]} on {differing.Length}: {string.Join(' ', differing.Take(5))}");
                return 1;
            }
        }

        Console.WriteLine($"The same {sites[0].Values.Sum(figures => figures.Count(sign => sign == ' '))} figures on {pages} pages: {string.Join(' ', folders.Select(Path.GetFileName))}");
        return 0;
    }

    /// <summary>The figures of each page by its address below the folder of all such pages: <c>kajaani</c>.</summary>
    private static Dictionary<string, string> Read(string folder) => Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
        .AsParallel()
        .Select(file => (Name: NameOf(Path.GetRelativePath(folder, file)), Figures: In(File.ReadAllText(file))))
        .Where(page => page.Figures.Length > 0)
        .ToDictionary(page => page.Name, page => page.Figures, StringComparer.Ordinal);

    private static string NameOf(string file) => AroundName().Replace(file, "");

    private static string In(string html) => string.Concat(TableOrChart().Matches(html)
        .Select(part => part.Value.StartsWith("<table", StringComparison.Ordinal) ? Tag().Replace(part.Value, " | ") : part.Value)
        .SelectMany(text => Figure().Matches(WebUtility.HtmlDecode(text)))
        .Select(figure => figure.Value + ' '));

    [GeneratedRegex("^.*(kunnat|artikkelit)/|(/index)?[.]html$", RegexOptions.CultureInvariant)]
    private static partial Regex AroundName();

    [GeneratedRegex("<table.*?</table>|<svg.*?</svg>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex TableOrChart();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <summary>Digits with the spaces between them that Finnish has, a sign, decimals.</summary>
    [GeneratedRegex(@"[−+-]?\d+(?:\u00A0\d{3})*(?:[.,]\d+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
