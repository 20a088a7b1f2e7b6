namespace UsoSite.Generator.Theming.Syntax;

/// <summary>
/// Takes out the white space that is there only to lay out the template: a block, partial or comment alone on its line takes the whole
/// line with it, and a tilde takes everything up to the next tag or text.
/// </summary>
internal static class StandaloneLines
{
    public static void TakeOut(string text, List<TemplatePiece> pieces)
    {
        TemplatePiece[] whole = [.. pieces];
        for (var i = 0; i < whole.Length; i++)
        {
            var tag = whole[i];
            var alone = tag.MayStandAlone && EndsWithLineStart(text, whole, i - 1) && BeginsWithLineEnd(text, whole, i + 1);
            if (i > 0 && whole[i - 1].Kind == PieceKind.Text && (alone || tag.TrimsBefore))
            {
                var kept = pieces[i - 1];
                var shown = text.AsSpan(kept.Start..kept.End);
                pieces[i - 1] = kept with { End = kept.Start + (tag.TrimsBefore ? shown.TrimEnd() : shown.TrimEnd(" \t")).Length };
            }

            if (i + 1 < whole.Length && whole[i + 1].Kind == PieceKind.Text && (alone || tag.TrimsAfter))
            {
                var kept = pieces[i + 1];
                var shown = text.AsSpan(kept.Start..kept.End);
                pieces[i + 1] = kept with { Start = kept.End - (tag.TrimsAfter ? shown.TrimStart() : WithoutLineEnd(shown)).Length };
            }
        }
    }

    private static ReadOnlySpan<char> WithoutLineEnd(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(" \t");
        rest = rest is ['\r', ..] ? rest[1..] : rest;
        return rest is ['\n', ..] ? rest[1..] : rest;
    }

    private static bool EndsWithLineStart(string text, TemplatePiece[] pieces, int index)
    {
        if (index < 0)
        {
            return true;
        }

        var before = text.AsSpan(pieces[index].Start..pieces[index].End).TrimEnd(" \t");
        return pieces[index].Kind == PieceKind.Text && (before is [.., '\n'] || (index == 0 && before.IsEmpty));
    }

    private static bool BeginsWithLineEnd(string text, TemplatePiece[] pieces, int index)
    {
        if (index == pieces.Length)
        {
            return true;
        }

        var after = text.AsSpan(pieces[index].Start..pieces[index].End).TrimStart(" \t");
        return pieces[index].Kind == PieceKind.Text && (after is ['\n', ..] or ['\r', '\n', ..] || (index == pieces.Length - 1 && after.IsEmpty));
    }
}
