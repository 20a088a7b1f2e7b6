namespace UsoSite.Tests;

/// <summary>A copy of the shipped site's own files in a temporary folder.</summary>
internal sealed class SiteCopy : IDisposable
{
    private static readonly string[] Folders = ["content", "data", "themes"];

    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("uso-site-");

    public SiteCopy()
    {
        foreach (var file in Folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Uso.Repository, f), "*", SearchOption.AllDirectories))
            .Append(Path.Combine(Uso.Repository, "site.yml")))
        {
            var target = Path.Combine(Root, Path.GetRelativePath(Uso.Repository, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Root => place.FullName;

    public string Output => Path.Combine(Root, "output");

    public void Replace(string file, string old, string with)
    {
        var path = Path.Combine(Root, file);
        var text = File.ReadAllText(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(old, with, StringComparison.Ordinal));
    }

    /// <summary>Every published file with its bytes as text of hexadecimal digits.</summary>
    public Dictionary<string, string> Published() => FilesOf(Output);

    public static Dictionary<string, string> FilesOf(string output) => Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(
        file => Path.GetRelativePath(output, file),
        file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))));

    public void Dispose() => place.Delete(recursive: true);
}
