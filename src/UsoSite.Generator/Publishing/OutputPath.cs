using System.Buffers;
using System.Globalization;
using System.Text;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Publishing;

/// <summary>Tells which paths can be files of a published site: on every disk, below every address, and never outside the site.</summary>
internal static class OutputPath
{
    private const string Signs = "\\<>:\"|?*";

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.-_");

    private static readonly SearchValues<char> Refused = SearchValues.Create(Signs);

    /// <summary>The place of a file in a folder; null where the path leads out of it.</summary>
    /// <param name="folder">As a full path, without a slash at the end.</param>
    public static string? Inside(string folder, string path)
    {
        var place = Path.GetFullPath(Path.Combine(folder, path));
        return place.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? place : null;
    }

    /// <summary>Why a path cannot be published; null where it can.</summary>
    /// <param name="path">Relative to the output folder, with forward slashes.</param>
    public static Text? ProblemOf(string path)
    {
        if (IsPlain(path))
        {
            return null;
        }

        if (path.AsSpan().IndexOfAny(Refused) is >= 0 and var at)
        {
            return new($"The sign {path[at]} cannot be in the name of a published file.", $"Merkki {path[at]} ei kelpaa julkaistavan tiedoston nimeen.");
        }

        if (path.EnumerateRunes().Where(IsUnseen).Select(rune => rune.Value).FirstOrDefault(-1) is >= 0 and var unseen)
        {
            return new(
                $"The character U+{unseen:X4}, which is not seen by itself, cannot be in the name of a published file.",
                $"Merkki U+{unseen:X4}, jota ei näe yksinään, ei kelpaa julkaistavan tiedoston nimeen.");
        }

        var parts = path.Split('/');
        return parts.Contains("..") ? new("The path leads out of the site.", "Polku johtaa sivuston ulkopuolelle.")
            : parts.Contains("")
                ? new("A part of the path is empty: a name has no letter a–z and no digit, or two slashes follow one another.",
                    "Polun osa on tyhjä: nimessä ei ole kirjainta a–z eikä numeroa, tai kaksi vinoviivaa on peräkkäin.")
            : Array.Exists(parts, part => part.EndsWith('.') || part.EndsWith(' '))
                ? new("A part of the path ends with a point or a space.", "Polun osa päättyy pisteeseen tai välilyöntiin.")
            : Array.Find(parts, part => IsDevice(part)) is { } device
                ? new(
                    $"“{device}” is the name of a device on Windows, where no file can have it.",
                    $"”{device}” on laitteen nimi Windowsissa, eikä sitä voi siellä olla millään tiedostolla.")
            : parts.Any(part => Encoding.UTF8.GetByteCount(part) > Limits.PathPartBytes) || Encoding.UTF8.GetByteCount(path) > Limits.PathBytes
                ? new(
                    $"The name is too long: {Limits.PathPartBytes} letters between two slashes and {Limits.PathBytes} in all can be published.",
                    $"Nimi on liian pitkä: kahden vinoviivan välissä voi olla {Limits.PathPartBytes} ja koko polussa {Limits.PathBytes} merkkiä.")
            : path == PublishedFiles.Name || path == PublishedSite.GitIgnore.Path || path == BuildManifest.Name || path.StartsWith(PublishedFiles.Name + "/", StringComparison.Ordinal)
                || path.StartsWith(PublishedSite.GitIgnore.Path + "/", StringComparison.Ordinal)
                ? new("A file of this name is the program's own.", "Tämänniminen tiedosto on ohjelman oma.")
            : null;
    }

    /// <summary>True for nearly every path of a site: letters, digits and hyphens with nothing that needs a second look.</summary>
    private static bool IsPlain(ReadOnlySpan<char> path) => path.Length is > 0 and <= Limits.PathPartBytes && !path.SequenceEqual(BuildManifest.Name)
        && !path.ContainsAnyExcept(Plain) && !path.StartsWith(".") && !path.StartsWith("/") && !path.EndsWith("/") && !path.EndsWith(".")
        && !HasDevice(path) && !path.Contains("//", StringComparison.Ordinal) && !path.Contains("..", StringComparison.Ordinal) && !path.Contains("./", StringComparison.Ordinal);

    private static bool HasDevice(ReadOnlySpan<char> path)
    {
        foreach (var part in path.Split('/'))
        {
            if (IsDevice(path[part]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for <c>con</c>, <c>aux.md</c>, <c>COM1</c> and the like.</summary>
    private static bool IsDevice(ReadOnlySpan<char> part)
    {
        var name = part.IndexOf('.') is >= 0 and var end ? part[..end] : part;
        return name.Length switch
        {
            3 => IsAny(name, "con", "prn", "aux", "nul"),
            4 => char.IsAsciiDigit(name[3]) && name[3] != '0' && IsAny(name[..3], "com", "lpt"),
            _ => false,
        };
    }

    private static bool IsAny(ReadOnlySpan<char> name, params ReadOnlySpan<string> names)
    {
        foreach (var one in names)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Control characters, changes of writing direction, halves of characters, and marks that belong on the letter before: of a letter with its
    /// mark in one character or in two, disks and servers take one for the other or not.
    /// </summary>
    private static bool IsUnseen(Rune rune) => rune.Value is (>= 0x300 and <= 0x36F) or 0xFFFD
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
