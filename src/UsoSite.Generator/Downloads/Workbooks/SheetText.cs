using System.Buffers;
using System.Globalization;
using System.Text;

namespace UsoSite.Generator.Downloads.Workbooks;

/// <summary>Writes the XML of a part of a workbook as UTF-8.</summary>
internal sealed class SheetText
{
    /// <summary>The longest text that a cell of a workbook can hold.</summary>
    private const int LongestText = 32_767;

    private static readonly SearchValues<char> Special = SearchValues.Create([.. "&<>\"_", .. Enumerable.Range(0, 32).Select(code => (char)code), '\uFFFE', '\uFFFF']);

    private readonly ArrayBufferWriter<byte> bytes = new(1 << 16);

    public byte[] ToArray() => bytes.WrittenSpan.ToArray();

    public SheetText Raw(ReadOnlySpan<byte> xml)
    {
        bytes.Write(xml);
        return this;
    }

    public SheetText Raw(string xml)
    {
        Encoding.UTF8.GetBytes(xml, bytes);
        return this;
    }

    public SheetText Number(int number)
    {
        var span = bytes.GetSpan(11);
        _ = number.TryFormat(span, out var length, provider: CultureInfo.InvariantCulture);
        bytes.Advance(length);
        return this;
    }

    /// <summary>A text between tags or in an attribute; what a cell cannot hold is left out at its end.</summary>
    public SheetText Text(string text)
    {
        var rest = text.AsSpan(0, Math.Min(text.Length, LongestText));
        while (rest.IndexOfAny(Special) is >= 0 and var at)
        {
            Encoding.UTF8.GetBytes(rest[..at], bytes);
            Escape(rest, at);
            rest = rest[(at + 1)..];
        }

        Encoding.UTF8.GetBytes(rest, bytes);
        return this;
    }

    /// <summary>A character that means something else in XML, or that only the workbook's own notation <c>_x0001_</c> can hold.</summary>
    private void Escape(ReadOnlySpan<char> text, int at) => Raw(text[at] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '_' => text[at..] is ['_', 'x', _, _, _, _, '_', ..] ? "_x005F_" : "_",
        '\n' or '\t' => text[at].ToString(),
        var other => $"_x{(int)other:X4}_",
    });
}
