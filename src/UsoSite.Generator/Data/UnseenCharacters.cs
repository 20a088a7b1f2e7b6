using System.Buffers;

namespace UsoSite.Generator.Data;

/// <summary>
/// Characters that no text of a site may hold, because XML cannot: control characters other than tabs and line ends, halves of characters, and
/// the two that stand for none.
/// </summary>
internal static class UnseenCharacters
{
    private static readonly SearchValues<char> Refused = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Where(sign => sign is not ('\t' or '\n' or '\r')), '\uFFFE', '\uFFFF']);

    /// <summary>Where the first of them is; -1 where the text has none.</summary>
    public static int In(ReadOnlySpan<char> text) => text.IndexOfAny(Refused);
}
