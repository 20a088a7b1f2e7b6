using UsoSite.Generator.Settings;

namespace UsoSite;

/// <summary>The folder to publish to, as the command line gives it.</summary>
internal static class OutputFolder
{
    private static readonly string[] Sources = ["content", "data", "themes"];

    /// <summary>The given folder, or else <c>output</c> in the root.</summary>
    /// <exception cref="UsageException">A site that is published there would take the place of something else.</exception>
    public static string Of(string? given, string root)
    {
        if (given is null)
        {
            return Path.Combine(root, "output");
        }

        if (string.IsNullOrWhiteSpace(given) || given.Contains('\0', StringComparison.Ordinal))
        {
            throw new UsageException("The folder after --output has no name.");
        }

        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(given));
        if (full == Path.GetPathRoot(full))
        {
            throw new UsageException($"{given} is the whole disk; name a folder for the site alone after --output.");
        }

        if (IsIn(root, full))
        {
            throw new UsageException($"{given} holds the site itself ({SiteSettings.File}); name a folder for the published site alone after --output.");
        }

        return Sources.FirstOrDefault(folder => IsIn(full, Path.Combine(root, folder))) is { } source
            ? throw new UsageException($"{given} is in {source}/, whose files the site is made of; name another folder after --output.")
            : given;
    }

    /// <summary>True for a folder and all folders below it.</summary>
    private static bool IsIn(string folder, string outer) =>
        $"{Path.TrimEndingDirectorySeparator(folder)}{Path.DirectorySeparatorChar}".StartsWith($"{Path.TrimEndingDirectorySeparator(outer)}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
