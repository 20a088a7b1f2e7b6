using System.Text;
using UsoSite.Generator.Inputs;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data;

/// <summary>Reads the site's text files, which are UTF-8 with or without a byte order mark and nothing else.</summary>
internal static class TextFiles
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file's text, or null after reporting that it is too large, cannot be read or is not UTF-8.</summary>
    public static SourceText? Read(string root, string file, DiagnosticBag diagnostics)
    {
        if (InputFile.Read(root, file, Limits.BytesOf(file), diagnostics) is not { } bytes)
        {
            return null;
        }

        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith(Encoding.UTF8.Preamble))
        {
            content = content[Encoding.UTF8.Preamble.Length..];
        }

        if (IsUtf16(content))
        {
            Report(diagnostics, SourceSpan.Start(file), new(
                "The file is UTF-16, not UTF-8.", "Tiedosto on UTF-16-muodossa, ei UTF-8-muodossa."));
            return null;
        }

        if (content.IndexOf((byte)0) is >= 0 and var empty)
        {
            diagnostics.Report(Unseen(PlaceOf(file, content, empty), new("The byte 0x00 does not belong in a text.", "Tavu 0x00 ei kuulu tekstiin.")));
            return null;
        }

        try
        {
            SourceText source = new(file, WithLines(StrictUtf8.GetString(content)));
            if (UnseenCharacters.In(source.Text) is not (>= 0 and var at))
            {
                return source;
            }

            diagnostics.Report(Unseen(source.At(at), new(
                $"The character U+{(int)source.Text[at]:X4}, which cannot be seen, does not belong in a text.", $"Merkki U+{(int)source.Text[at]:X4}, jota ei näe, ei kuulu tekstiin.")));
            return null;
        }
        catch (DecoderFallbackException e)
        {
            var written = Latin1Hint(content[e.Index]);
            Report(diagnostics, PlaceOf(file, content, e.Index), new(
                $"The byte 0x{content[e.Index]:X2}{written.En} is not UTF-8.",
                $"Tavu 0x{content[e.Index]:X2}{written.Fi} ei ole UTF-8-merkistöä."));
            return null;
        }
    }

    /// <summary>The same without carriage returns, for files whose text is published: git writes them or not, by the settings of a machine.</summary>
    public static SourceText? ReadWithPlainLines(string root, string file, DiagnosticBag diagnostics) => Read(root, file, diagnostics) is { } source
        ? source.Text.Contains('\r', StringComparison.Ordinal) ? new SourceText(file, source.Text.Replace("\r\n", "\n", StringComparison.Ordinal)) : source
        : null;

    /// <summary>By its mark, or because at least a third of its bytes are the empty halves of letters.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> content) =>
        content.StartsWith(Encoding.Unicode.Preamble) || content.StartsWith(Encoding.BigEndianUnicode.Preamble)
        || (content.Length > 1 && content.Count((byte)0) * 3 >= content.Length);

    /// <summary>Old programs end lines with a carriage return alone; places stay as they are.</summary>
    private static string WithLines(string text) =>
        text.Contains('\r', StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal) ? text.Replace('\r', '\n') : text;

    /// <summary>The place of a byte in a file that may be no text; what is none stands there as a sign of its own.</summary>
    private static SourceSpan PlaceOf(string file, ReadOnlySpan<byte> content, int index) =>
        new SourceText(file, WithLines(Encoding.UTF8.GetString(content))).At(Encoding.UTF8.GetCharCount(content[..index]));

    private static Text Latin1Hint(byte value) =>
        value < 0xA0 ? new("", "") : new($" (“{(char)value}” in Windows-1252)", $" (”{(char)value}” Windows-1252-merkistössä)");

    private static Diagnostic Unseen(SourceSpan at, Text message) => new(Rules.WrongEncoding, at, message, new(
        "Delete the character in an editor that shows invisible ones, or restore the file from the history of the repository.",
        "Poista merkki ohjelmalla, joka näyttää näkymättömät merkit, tai palauta tiedosto versionhallinnan historiasta."));

    private static void Report(DiagnosticBag diagnostics, SourceSpan at, Text message) =>
        diagnostics.Report(new Diagnostic(Rules.WrongEncoding, at, message, new Text(
            "Save the file again as UTF-8: in Excel choose “CSV UTF-8 (comma delimited)”, in an editor “Save with encoding”.",
            "Tallenna tiedosto uudelleen UTF-8-muodossa: Excelissä ”CSV UTF-8 (luetteloerotin)”, tekstieditorissa ”Tallenna merkistöllä”.")));
}
