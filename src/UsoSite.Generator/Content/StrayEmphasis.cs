using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content;

/// <summary>Finds asterisks and underscores that were meant to stress words and stand in the text as they are.</summary>
internal static class StrayEmphasis
{
    public static IEnumerable<Diagnostic> In(Article article) =>
        from block in article.Body.Descendants<LeafBlock>()
        let marks = Marks(block).ToArray()
        from mark in marks
        let signs = mark.Content.ToString()
        where signs.Length > 1 || marks.Count(other => other.Content.ToString() == signs) > 1
        select new Diagnostic(Rules.StrayEmphasis, article.At(mark), new(
            $"“{signs}” stresses nothing here; readers would see it.", $"”{signs}” ei korosta tässä mitään; lukija näkisi sen."), new(
            $"Write the same signs on both sides of the words, with no space inside them; the sign itself is written \\{signs[0]}.",
            $"Kirjoita samat merkit sanojen molemmille puolille ilman välilyöntiä niiden sisäpuolella; itse merkki kirjoitetaan \\{signs[0]}."))
        {
            Value = signs,
        };

    /// <summary>The parser leaves a run of signs that it could not pair as a text of its own; it takes none that are escaped or stand alone.</summary>
    private static IEnumerable<LiteralInline> Marks(LeafBlock block) => (block.Inline?.Descendants<LiteralInline>() ?? [])
        .Where(text => !text.IsFirstCharacterEscaped && text.Content.Length > 0 && text.Content.CurrentChar is '*' or '_' && IsRun(text));

    private static bool IsRun(LiteralInline text)
    {
        var signs = text.Content.AsSpan();
        return !signs.ContainsAnyExcept(signs[0]);
    }
}
