namespace UsoSite.Generator.Publishing;

/// <summary>The output folder as the last build left it. A list of its files inside it tells it from anything else.</summary>
internal sealed class PublishedSite(string folder)
{
    /// <summary>Lists the published files, one a line, so that the program never removes what it did not write.</summary>
    public const string ManifestName = ".uso-files";

    /// <summary>Keeps the generated site out of the repository while the folder itself stays in it.</summary>
    public static readonly OutputFile GitIgnore = OutputFile.Text(".gitignore", "*\n!.gitignore\n");

    public bool Exists => Directory.Exists(folder);

    /// <summary>The files that the last build published; none in a folder that holds none.</summary>
    /// <exception cref="ForeignOutputException">The folder holds anything else.</exception>
    public IReadOnlySet<string> Files()
    {
        if (File.Exists(folder))
        {
            throw new ForeignOutputException(Path.GetDirectoryName(folder) ?? "/", Path.GetFileName(folder));
        }

        var manifest = Path.Combine(folder, ManifestName);
        HashSet<string> own = new(StringComparer.Ordinal) { ManifestName, GitIgnore.Path };
        if (File.Exists(manifest))
        {
            own.UnionWith(File.ReadAllLines(manifest));
        }

        var present = Exists
            ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/'))
            : [];
        var published = present.ToHashSet(StringComparer.Ordinal);
        return published.Where(file => !own.Contains(file)).Order(StringComparer.Ordinal).FirstOrDefault() is { } foreign
            ? throw new ForeignOutputException(folder, foreign)
            : published;
    }

    public static OutputFile Manifest(IEnumerable<OutputFile> files) =>
        OutputFile.Text(ManifestName, string.Concat(files.Select(f => f.Path).Order(StringComparer.Ordinal).Select(path => path + "\n")));

    /// <summary>True where the folder has the file with just these bytes.</summary>
    public bool Has(OutputFile file)
    {
        var info = new FileInfo(Path.Combine(folder, file.Path));
        return info.Exists && info.Length == file.Content.Length && file.Content.Span.SequenceEqual(File.ReadAllBytes(info.FullName));
    }

    public DateTime ModifiedAt(OutputFile file) => File.GetLastWriteTimeUtc(Path.Combine(folder, file.Path));
}
