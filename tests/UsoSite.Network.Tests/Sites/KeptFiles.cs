using System.Text.RegularExpressions;
using UsoSite.Generator.Pages;

namespace UsoSite.Network.Tests;

/// <summary>
/// Published files that are kept whole: in <c>expected.pages</c> a file for each kind of page, with its pages one below another, each below a
/// comment with its path; in <c>expected</c> all files that are not pages.
/// </summary>
/// <param name="site">A folder in <c>tests/sites</c>.</param>
internal sealed partial class KeptFiles(string site)
{
    private string OfPages => Path.Combine(Repository.Sites, site, "expected.pages");

    private string Others => Path.Combine(Repository.Sites, site, "expected");

    /// <summary>The texts of all of them by the paths at which they are published.</summary>
    public SortedDictionary<string, string> Read()
    {
        var files = SiteFiles.Texts(Others);
        foreach (var (_, path, text) in Pages())
        {
            files.Add(path, text);
        }

        return files;
    }

    /// <summary>Keeps these files and no others.</summary>
    public void Write(IEnumerable<KeyValuePair<string, string>> files, IReadOnlyList<Page> pages)
    {
        var layouts = pages.ToDictionary(page => page.OutputPath, page => page.Layout);
        var kinds = files.ToLookup(file => layouts.GetValueOrDefault(file.Key));
        SiteFiles.Write(kinds[null], Others);
        SiteFiles.Write(kinds.Where(kind => kind.Key is not null).Select(kind => KeyValuePair.Create(kind.Key + ".html", Text(kind))), OfPages);
    }

    /// <summary>Fails where a page is not kept with those of its kind.</summary>
    public void MatchKinds(IReadOnlyList<Page> pages)
    {
        var layouts = pages.ToDictionary(page => page.OutputPath, page => page.Layout);
        var kinds = Pages().ToDictionary(page => page.Path, page => page.Kind);
        string[] misplaced = [.. Read().Keys.Where(path => kinds.GetValueOrDefault(path) != layouts.GetValueOrDefault(path))];
        Assert.True(misplaced.Length == 0, $"tests/sites/{site}: not kept with their kinds: {string.Join(", ", misplaced)}\n{Golden.HowToAccept}");
    }

    private static string Text(IEnumerable<KeyValuePair<string, string>> pages) => string.Concat(pages.Select(page => $"<!-- {page.Key} -->\n{page.Value}\n"));

    private IEnumerable<(string Kind, string Path, string Text)> Pages() =>
        from file in SiteFiles.Texts(OfPages)
        from page in Heading().Split(file.Value)[1..].Chunk(2)
        select (Path.GetFileNameWithoutExtension(file.Key), page[0], page[1][..^1]);

    [GeneratedRegex("^<!-- (.+) -->\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
