using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace UsoSite.Network.Tests;

/// <summary>
/// What makes one text into another, line by line and without numbers: <c>-line</c> goes, <c>+line</c> comes, <c> line</c> stays and tells
/// where to look for the next. Each line is the first of its words below the one before, so that a line added to both texts changes nothing here.
/// </summary>
internal static class LineChanges
{
    /// <summary>DiffPlex asks for no lines of an empty text, which has one: so each comes with a character in front.</summary>
    private static readonly CustomFunctionChunker Lines = new(text => text[1..].Split('\n'));

    public static IEnumerable<string> Between(string from, string to)
    {
        var difference = Differ.Instance.CreateDiffs(" " + from, " " + to, ignoreWhiteSpace: false, ignoreCase: false, Lines);
        string[] old = [.. difference.PiecesOld], now = [.. difference.PiecesNew];
        var next = 0;
        foreach (var block in difference.DiffBlocks)
        {
            var stays = block.DeleteCountA > 0 ? Above(old, next, block.DeleteStartA) : Through(old, next, block.DeleteStartA - 1);
            foreach (var line in stays.Select(line => " " + line).Concat(InPairs(block, old, now)))
            {
                yield return line;
            }

            next = block.DeleteStartA + block.DeleteCountA;
        }
    }

    /// <param name="name">What to call the text in the message of the exception.</param>
    /// <exception cref="InvalidDataException">A line that goes or stays is not there.</exception>
    public static string Apply(string name, string from, IEnumerable<string> changes)
    {
        var old = from.Split('\n');
        List<string> made = [];
        var next = 0;
        foreach (var change in changes)
        {
            var (kind, line) = (change[0], change[1..]);
            if (kind != '+')
            {
                var found = Array.IndexOf(old, line, next);
                made.AddRange(found < 0 ? throw new InvalidDataException($"{name}: no such line below line {next}\n  {change}") : old[next..found]);
                next = found + 1;
            }

            if (kind != '-')
            {
                made.Add(line);
            }
        }

        return string.Join('\n', [.. made, .. old[next..]]);
    }

    /// <summary>Old lines and new ones in turn: a line that comes between two of them still finds its place.</summary>
    private static IEnumerable<string> InPairs(DiffBlock block, string[] old, string[] now) =>
        Enumerable.Range(0, Math.Max(block.DeleteCountA, block.InsertCountB)).SelectMany(i => (string[])
        [
            .. old[block.DeleteStartA..][..block.DeleteCountA].Skip(i).Take(1).Select(line => "-" + line),
            .. now[block.InsertStartB..][..block.InsertCountB].Skip(i).Take(1).Select(line => "+" + line),
        ]);

    /// <summary>The lines to find from <paramref name="next"/> on, so that the one wanted is the first of its words below them.</summary>
    private static IEnumerable<string> Above(string[] lines, int next, int wanted) =>
        Array.IndexOf(lines, lines[wanted], next) == wanted ? [] : Through(lines, next, wanted - 1);

    private static IEnumerable<string> Through(string[] lines, int next, int wanted) =>
        wanted < next ? [] : [.. Above(lines, next, wanted), lines[wanted]];
}
