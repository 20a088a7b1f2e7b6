namespace UsoSite.Tests;

/// <summary>A small site of <c>tests/sites</c> in a temporary folder.</summary>
internal sealed class SmallSite : IDisposable
{
    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("uso-small-");

    public SmallSite()
    {
        Copy("tests/sites/base", "");
        Copy("tests/sites/small-theme", "");
        Copy("themes/uso/strings", "themes/golden/strings");
    }

    public string Root => place.FullName;

    public string PathOf(string file) => Path.Combine(Root, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public void Replace(string file, string old, string with)
    {
        Assert.Contains(old, Read(file), StringComparison.Ordinal);
        Write(file, Read(file).Replace(old, with, StringComparison.Ordinal));
    }

    public void Dispose() => place.Delete(recursive: true);

    private void Copy(string from, string to)
    {
        var folder = Path.Combine(Uso.Repository, from);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = PathOf(Path.Combine(to, Path.GetRelativePath(folder, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
