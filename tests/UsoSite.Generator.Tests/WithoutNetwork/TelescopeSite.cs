using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Data.Records;

namespace UsoSite.Generator.Tests;

/// <summary>The site of <c>tests/sites/without-network</c> in a temporary folder: another subject, its own tables, and a theme of a few templates.</summary>
internal sealed class TelescopeSite : IDisposable
{
    private static readonly string Source = Path.Combine(Repository, "tests", "sites", "without-network");

    public TelescopeSite()
    {
        foreach (var file in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories))
        {
            Write(Path.GetRelativePath(Source, file), File.ReadAllText(file));
        }
    }

    /// <summary>The folder of the repository.</summary>
    public static string Repository => Folder(AppContext.BaseDirectory);

    public string Root { get; } = Directory.CreateTempSubdirectory("uso-test-").FullName;

    public string Output => Path.Combine(Root, "output");

    public TelescopeSite Write(string file, string text)
    {
        var path = Path.Combine(Root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public TelescopeSite Replace(string file, string old, string with)
    {
        var text = File.ReadAllText(Path.Combine(Root, file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(file, text.Replace(old, with, StringComparison.Ordinal));
    }

    public string ReadOutput(string file) => File.ReadAllText(Path.Combine(Output, file));

    public BuildResult Build() => SiteBuild.Plan(
        new BuildOptions(Root, new DateOnly(2026, 11, 22)) { Output = Output },
        new SiteExtension<Catalogue>
        {
            Records = new RecordTypes(),
            Model = (tables, _) => new Catalogue(tables.Rows("telescopes").Count),
            Directives = [Directive<Catalogue>.Inline("telescope-count", [], (_, catalogue) => catalogue)],
        }).RunAsync().GetAwaiter().GetResult();

    /// <summary>The errors as place, name of the rule, value and nearest valid value.</summary>
    public IEnumerable<string> Errors() => Build().Problems
        .Where(problem => problem.Rule.Severity == Severity.Error)
        .Select(problem => $"{problem.At} {problem.Rule.Name} {problem.Value} {problem.Nearest}".TrimEnd());

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Folder(string below) =>
        File.Exists(Path.Combine(below, "UsoSite.sln")) ? below : Folder(Path.GetDirectoryName(below) ?? throw new InvalidOperationException("The tests do not run inside the repository."));
}

/// <summary>What the site is about.</summary>
public sealed record Catalogue(int Count);
