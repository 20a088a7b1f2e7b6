using System.Text;

namespace UsoSite.Network;

/// <summary>Writes lines of an iCalendar file (RFC 5545): escaped, and folded where they are longer than readers must accept.</summary>
internal sealed class CalendarText
{
    private const int LongestLine = 75;
    private const string LineEnd = "\r\n";

    private readonly StringBuilder text = new();

    /// <summary>A line whose value is none of free words: a date, a number, an address.</summary>
    public CalendarText Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append(LineEnd).Append(' ');
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append(LineEnd);
        return this;
    }

    /// <summary>A line of free words.</summary>
    public CalendarText Words(string name, string value) => Line(name, Escaped(value));

    public override string ToString() => text.ToString();

    private static string Escaped(string value) => value
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");
}
