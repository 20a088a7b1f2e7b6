using System.Text;

namespace UsoSite.Network.Tests;

/// <summary>
/// What makes the files of one site into those of another: <c>new PATH</c> and <c>changed PATH</c>, each above its <see cref="LineChanges"/>, and
/// <c>absent PATH</c>.
/// </summary>
internal static class SiteChanges
{
    public static string Between(SortedDictionary<string, string> from, SortedDictionary<string, string> to)
    {
        StringBuilder changes = new();
        foreach (var path in from.Keys.Union(to.Keys).Order(StringComparer.Ordinal))
        {
            var (old, now) = (from.GetValueOrDefault(path), to.GetValueOrDefault(path));
            if (now != old)
            {
                var heading = $"{(now is null ? "absent" : old is null ? "new" : "changed")} {path}";
                var lines = now is null ? [] : LineChanges.Between(old ?? "", now);
                changes.AppendJoin("", lines.Prepend(heading).Select(line => line + "\n"));
            }
        }

        return changes.ToString();
    }

    /// <exception cref="InvalidDataException">These are not changes of these files.</exception>
    public static SortedDictionary<string, string> Apply(SortedDictionary<string, string> from, string changes)
    {
        SortedDictionary<string, string> made = new(from, StringComparer.Ordinal);
        foreach (var (kind, path, lines) in Sections(changes))
        {
            var old = from.GetValueOrDefault(path);
            var now = (kind, old) switch
            {
                ("new", null) or ("changed", not null) => LineChanges.Apply(path, old ?? "", lines),
                ("absent", not null) => null,
                _ => old,
            };
            if (now == old)
            {
                throw new InvalidDataException($"{path}: “{kind}” changes nothing");
            }

            made.Remove(path);
            if (now is not null)
            {
                made[path] = now;
            }
        }

        return made;
    }

    private static List<(string Kind, string Path, List<string> Lines)> Sections(string changes)
    {
        List<(string Kind, string Path, List<string> Lines)> sections = [];
        foreach (var line in changes.Split('\n')[..^1])
        {
            if (line is [' ' or '+' or '-', ..])
            {
                sections[^1].Lines.Add(line);
            }
            else
            {
                var heading = line.Split(' ', 2);
                sections.Add((heading[0], heading[^1], []));
            }
        }

        return sections;
    }
}
