namespace UsoSite.Tests;

/// <summary>The small site of <c>tests/sites</c> in a temporary folder, with the texts of the shipped theme.</summary>
internal sealed class SmallSite : IDisposable
{
    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("uso-small-");

    /// <param name="below">The folder of the site in the temporary one, where it is not that one.</param>
    public SmallSite(string below = "")
    {
        Root = Path.Combine(place.FullName, below).TrimEnd(Path.DirectorySeparatorChar);
        Lay(Path.Combine(Uso.Repository, "themes", "uso", "strings"), Path.Combine(Root, "themes", "golden", "strings"));
        Lay(Path.Combine(Uso.Repository, "tests", "sites", "base"), Root);
        Lay(Path.Combine(Uso.Repository, "tests", "sites", "small-theme"), Root);
    }

    public string Root { get; }

    /// <summary>The temporary folder.</summary>
    public string Top => place.FullName;

    public string Output => PathOf("output");

    public string PathOf(string file) => Path.Combine(Root, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public SmallSite Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public SmallSite Replace(string file, string old, string with)
    {
        Assert.Contains(old, Read(file), StringComparison.Ordinal);
        return Write(file, Read(file).Replace(old, with, StringComparison.Ordinal));
    }

    public SmallSite Append(string file, string text) => Write(file, Read(file) + text);

    public SmallSite Delete(string file)
    {
        File.Delete(PathOf(file));
        return this;
    }

    /// <summary>Every file with its bytes as text of hexadecimal digits.</summary>
    public SortedDictionary<string, string> Files() => new(Directory.EnumerateFiles(Top, "*", SearchOption.AllDirectories).ToDictionary(
        file => Path.GetRelativePath(Top, file).Replace('\\', '/'), file => Convert.ToHexString(File.ReadAllBytes(file))), StringComparer.Ordinal);

    /// <inheritdoc cref="SiteCopy.Published"/>
    public Dictionary<string, string> Published() => SiteCopy.FilesOf(Output);

    public void Dispose()
    {
        // Objects of git are read-only, which Windows does not delete.
        foreach (var file in place.EnumerateFiles("*", SearchOption.AllDirectories))
        {
            file.IsReadOnly = false;
        }

        place.Delete(recursive: true);
    }

    private static void Lay(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
