
namespace UsoSite.Browser.Tests.Searching;

/// <summary>A row of <c>search-queries.csv</c>: what a reader types, and the page that it means.</summary>
/// <param name="PageId">Id of the page, with the anchor of a place on it: <c>glossary#kausi</c>.</param>
/// <param name="HasTypingError">True where the last word is not what the page has in any form.</param>
internal sealed record Query(string Language, string Text, string PageId, bool HasTypingError)
{
    public static IEnumerable<Query> All() => File
        .ReadLines(Path.Combine(Repository.Root, "tests/UsoSite.Browser.Tests/Searching/search-queries.csv"))
        .Skip(1)
        .Select(line => line.Split(','))
        .Select(cells => new Query(cells[0], cells[1], cells[2], bool.Parse(cells[3])));

    /// <summary>The address that the search gives for the page.</summary>
    public string AddressIn(BuiltSite site)
    {
        var parts = PageId.Split('#');
        return site.Find(parts[0], Language).Address[1..] + (parts.Length > 1 ? "#" + parts[1] : "");
    }

    public override string ToString() => $"{Language}: {Text}";
}
