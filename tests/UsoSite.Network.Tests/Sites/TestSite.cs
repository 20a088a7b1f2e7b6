namespace UsoSite.Network.Tests;

/// <summary>
/// A site in a temporary folder: the shipped themes, then the folders of <c>tests/sites</c> laid over one
/// another, the last on top. A file named <c>X.delete</c> takes X away; one named <c>X.replace</c> holds a passage of X and,
/// below a line <c>-----</c>, what stands there instead.
/// </summary>
internal sealed class TestSite : IDisposable
{
    public static readonly DateOnly Day = new(2026, 11, 22);

    private const string DeleteMark = ".delete";
    private const string ReplaceMark = ".replace";

    public TestSite(params IEnumerable<string> layers)
        : this(Path.Combine(Repository.Root, "themes"), "themes", layers)
    {
    }

    private TestSite(string from, string to, IEnumerable<string> layers)
    {
        Lay(from, Path.Combine(Root, to));
        foreach (var layer in layers)
        {
            Lay(Path.Combine(Repository.Sites, layer), Root);
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("uso-test-").FullName;

    public string Output => Path.Combine(Root, "output");

    /// <summary>The base site with changes made by the test itself.</summary>
    public static TestSite Base() => new("base");

    /// <summary>The base site in the few templates of <c>tests/sites/small-theme</c>, with the texts of the shipped theme: it builds in a fraction of the time.</summary>
    public static TestSite Small(params IEnumerable<string> layers) =>
        new(Path.Combine(Repository.Root, "themes", "uso", "strings"), "themes/golden/strings", ["base", "small-theme", .. layers]);

    public TestSite Write(string file, string text) => Write(file, System.Text.Encoding.UTF8.GetBytes(text));

    public TestSite Write(string file, byte[] content)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return this;
    }

    public TestSite Replace(string file, string old, string with)
    {
        var text = Read(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(file, text.Replace(old, with, StringComparison.Ordinal));
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    public string ReadOutput(string file) => File.ReadAllText(Path.Combine(Output, file));

    public BuildResult Build(Func<BuildOptions, BuildOptions>? change = null)
    {
        var options = new BuildOptions(Root, Day) { Output = Output };
        return SiteBuild.Plan(change?.Invoke(options) ?? options, NetworkExtension.Registrations).RunAsync().GetAwaiter().GetResult();
    }

    public IReadOnlyList<Diagnostic> Check() => Build(options => options with { Output = null }).Problems;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static void Lay(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != ExpectedProblems.FileName))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            if (target.EndsWith(DeleteMark, StringComparison.Ordinal))
            {
                File.Delete(target[..^DeleteMark.Length]);
                continue;
            }

            if (target.EndsWith(ReplaceMark, StringComparison.Ordinal))
            {
                Replace(target[..^ReplaceMark.Length], File.ReadAllText(file).TrimEnd('\n').Split("\n-----\n"));
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static void Replace(string file, string[] passages)
    {
        var text = File.ReadAllText(file);
        Assert.Contains(passages[0], text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(passages[0], passages[1], StringComparison.Ordinal));
    }
}
