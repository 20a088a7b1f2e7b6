using System.Text;

namespace UsoSite.Fuzz.Inputs;

/// <summary>Changes the bytes of an input a little, in the ways that files are damaged or made hostile.</summary>
internal sealed class Mutation(Random random, IReadOnlyList<byte[]> seeds, IReadOnlyList<string> tokens)
{
    /// <summary>Larger inputs than this are cut: what only size brings about is tested by inputs made for it.</summary>
    public const int MostBytes = 1 << 16;

    private static readonly byte[][] Damage =
    [
        [0], [1], [7], [8], [0x0B], [0x0C], [0x1B], [0x7F], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4], [0xF4, 0x90, 0x80, 0x80], [.. Encoding.UTF8.Preamble],
        [0xFF, 0xFE], [.. "\u0085"u8], [.. "\u2028"u8], [.. "\u202E"u8], [.. "\u200B"u8], [.. "e\u0301"u8], [.. "\uFFFD"u8], [.. "😀"u8], [.. "\u00A0"u8], [.. "４２"u8],
    ];

    private static readonly string[] Numbers =
        ["0", "-1", "-0", "1e400", "1e-400", "NaN", "Infinity", "2147483648", "9223372036854775808", "99999999999999999999999999", "0.1", "1,5", "9999-12-31", "0001-01-01", "00", "0x1F"];

    public byte[] Of(byte[] seed)
    {
        var changed = seed;
        for (var left = 1 + random.Next(random.Next(1, 7)); left > 0; left--)
        {
            changed = Once(changed);
        }

        return changed.Length > MostBytes ? changed[..MostBytes] : changed;
    }

    private byte[] Once(byte[] old) => random.Next(16) switch
    {
        0 => Flip(old),
        1 => Put(old, 1, [(byte)random.Next(256)]),
        2 => Put(old, random.Next(9), []),
        3 => Put(old, 0, Damage[random.Next(Damage.Length)]),
        4 => Put(old, 0, Repeat(Token(), 1 + random.Next(60))),
        5 => Put(old, 0, Repeat(Token(), 200 + random.Next(random.Next(1, 3_000)))),
        6 => Spliced(old),
        7 => LinesMoved(old),
        8 => LineEnds(old, random.Next(3) switch { 0 => "\r", 1 => "\r\n", _ => "\n\r" }),
        9 => Put(old, WordAt(old, out var at), Encoding.UTF8.GetBytes(Numbers[random.Next(Numbers.Length)]), at),
        10 => [.. Encoding.UTF8.Preamble, .. old],
        11 => old[..random.Next(old.Length + 1)],
        12 => Repeated(old),
        _ => Put(old, random.Next(3) == 0 ? random.Next(12) : 0, Token()),
    };

    private byte[] Token() => Encoding.UTF8.GetBytes(tokens[random.Next(tokens.Count)]);

    private byte[] Flip(byte[] old)
    {
        byte[] changed = [.. old];
        if (changed.Length > 0)
        {
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
        }

        return changed;
    }

    private byte[] Put(byte[] old, int removed, byte[] put) => Put(old, removed, put, random.Next(old.Length + 1));

    private static byte[] Put(byte[] old, int removed, byte[] put, int at) => [.. old.AsSpan(0, at), .. put, .. old.AsSpan(Math.Min(old.Length, at + removed))];

    private static byte[] Repeat(byte[] part, int times) => [.. Enumerable.Repeat(part, Math.Min(times, 1 + (MostBytes / Math.Max(1, part.Length)))).SelectMany(bytes => bytes)];

    /// <summary>The beginning of one input and the end of another.</summary>
    private byte[] Spliced(byte[] old)
    {
        var other = seeds[random.Next(seeds.Count)];
        return [.. old.AsSpan(0, random.Next(old.Length + 1)), .. other.AsSpan(random.Next(other.Length + 1))];
    }

    /// <summary>One part again and again, as what is nested is written.</summary>
    private byte[] Repeated(byte[] old)
    {
        var start = random.Next(old.Length + 1);
        var part = old[start..Math.Min(old.Length, start + random.Next(40))];
        return Put(old, 0, Repeat(part, 1 + random.Next(300)), start);
    }

    private byte[] LinesMoved(byte[] old)
    {
        var lines = Encoding.Latin1.GetString(old).Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = random.Next(2) == 0 ? (lines[other], lines[one]) : (lines[one], lines[one]);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private static byte[] LineEnds(byte[] old, string end) => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(old).Replace("\n", end, StringComparison.Ordinal));

    /// <summary>The length of a word or a number somewhere in the text.</summary>
    private int WordAt(byte[] old, out int at)
    {
        at = random.Next(old.Length + 1);
        while (at < old.Length && !char.IsAsciiLetterOrDigit((char)old[at]))
        {
            at++;
        }

        var end = at;
        while (end < old.Length && char.IsAsciiLetterOrDigit((char)old[end]))
        {
            end++;
        }

        return end - at;
    }
}
