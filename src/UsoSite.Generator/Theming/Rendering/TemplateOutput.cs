using System.Buffers;
using System.Collections;
using System.Globalization;

namespace UsoSite.Generator.Theming.Rendering;

/// <summary>Where a template writes: text between tags as it is, values encoded for HTML.</summary>
internal sealed class TemplateOutput(ArrayBufferWriter<char> buffer)
{
    private static readonly SearchValues<char> Encoded = SearchValues.Create("&<>\"'`=");

    public void WriteRaw(ReadOnlySpan<char> text) => buffer.Write(text);

    public void WriteRaw(object? value) => Write(value, encode: false);

    /// <summary>Writes a value as text, the items of a list with commas; null writes nothing.</summary>
    public void Write(object? value) => Write(value, encode: true);

    /// <summary>The same text with the characters that mean something in HTML written as references.</summary>
    public static string Encode(string text)
    {
        if (text.AsSpan().IndexOfAny(Encoded) < 0)
        {
            return text;
        }

        var encoded = new ArrayBufferWriter<char>(text.Length + 16);
        WriteEncoded(encoded, text);
        return encoded.WrittenSpan.ToString();
    }

    private void Write(object? value, bool encode)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                WriteText(text, encode);
                break;
            case ReadOnlyMemory<char> text:
                WriteText(text.Span, encode);
                break;
            case int or double or long:
                WriteNumber((ISpanFormattable)value);
                break;
            case IFormattable formattable:
                WriteText(formattable.ToString(null, CultureInfo.InvariantCulture), encode);
                break;
            case IEnumerable list:
                WriteList(list, encode);
                break;
            default:
                WriteText(value.ToString(), encode);
                break;
        }
    }

    private void WriteList(IEnumerable list, bool encode)
    {
        var comma = "";
        foreach (var item in list)
        {
            buffer.Write(comma);
            Write(item, encode);
            comma = ",";
        }
    }

    private void WriteNumber(ISpanFormattable number)
    {
        number.TryFormat(buffer.GetSpan(32), out var length, default, CultureInfo.InvariantCulture);
        buffer.Advance(length);
    }

    private void WriteText(ReadOnlySpan<char> text, bool encode)
    {
        if (encode)
        {
            WriteEncoded(buffer, text);
        }
        else
        {
            buffer.Write(text);
        }
    }

    private static void WriteEncoded(ArrayBufferWriter<char> buffer, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Encoded); at >= 0; at = text.IndexOfAny(Encoded))
        {
            buffer.Write(text[..at]);
            buffer.Write(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", '\'' => "&#x27;", '`' => "&#x60;", _ => "&#x3D;" });
            text = text[(at + 1)..];
        }

        buffer.Write(text);
    }
}
