using System.Text;
using System.Text.Unicode;

namespace UsoSite.Generator.Fixes;

/// <summary>
/// Reads bytes as Windows-1252 where they can be nothing else: no part of them is UTF-8, every byte above 0x7F is one that texts in Finnish,
/// Swedish or English have in Windows-1252, and none stands where it would be a letter in the older encodings of DOS and the Macintosh.
/// </summary>
internal static class Windows1252
{
    private static readonly Dictionary<byte, char> Marks = new()
    {
        [0x80] = '€', [0x85] = '…', [0x91] = '‘', [0x92] = '’', [0x93] = '“', [0x94] = '”', [0x95] = '•', [0x96] = '–', [0x97] = '—',
    };

    /// <summary>Those that are others in ISO 8859-15.</summary>
    private static readonly byte[] OfTwoReadings = [0xA4, 0xA6, 0xA8, 0xB4, 0xB8, 0xBC, 0xBD, 0xBE];

    /// <summary>The text; null where the bytes may be another encoding.</summary>
    public static string? TextOf(ReadOnlySpan<byte> bytes)
    {
        StringBuilder text = new(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                text.Append((char)bytes[i]);
            }
            else if (!IsUtf8At(bytes[i..]) && CharOf(bytes, i) is { } character)
            {
                text.Append(character);
            }
            else
            {
                return null;
            }
        }

        return bytes.Contains((byte)0) ? null : text.ToString();
    }

    private static char? CharOf(ReadOnlySpan<byte> bytes, int at)
    {
        if (bytes[at] >= 0xA0)
        {
            return OfTwoReadings.Contains(bytes[at]) ? null : (char)bytes[at];
        }

        // An apostrophe stands within a word (’); any other mark has a letter on one side at most.
        return Marks.TryGetValue(bytes[at], out var mark) && (mark == '’' || !(IsLetter(bytes, at - 1) && IsLetter(bytes, at + 1)))
            && !(mark is '€' or '…' && IsLetter(bytes, at + 1))
            ? mark
            : null;
    }

    private static bool IsLetter(ReadOnlySpan<byte> bytes, int at) => at >= 0 && at < bytes.Length && (bytes[at] >= 0xC0 || char.IsAsciiLetter((char)bytes[at]));

    /// <summary>True where a character of two to four bytes begins.</summary>
    private static bool IsUtf8At(ReadOnlySpan<byte> bytes)
    {
        for (var length = 2; length <= Math.Min(4, bytes.Length); length++)
        {
            if (bytes[1] >= 0x80 && Utf8.IsValid(bytes[..length]))
            {
                return true;
            }
        }

        return false;
    }
}
