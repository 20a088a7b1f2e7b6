namespace UsoSite.Tests.Commands;

/// <summary>The program builds a site of another subject: <c>examples/nature-trails</c>, which has no line of C#.</summary>
public sealed class ExampleSiteTests : IDisposable
{
    private static readonly string Example = Path.Combine(Uso.Repository, "examples", "nature-trails");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("uso-example-");

    [Fact]
    public void BuildsInBothLanguagesWithoutAWarning()
    {
        var run = Uso.Run(Uso.Repository, "build", "--root", "examples/nature-trails", "--output", folder.FullName, "--strict", "--as-of", "2026-11-26");

        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["/", "/en/", "/en/open-data/", "/en/trails/", "/en/trails/harjun-kierros/", "/polut/", "/polut/harjun-kierros/", "/tietoaineisto/"],
            Pages().Where(page => !page.Contains("suopolku", StringComparison.Ordinal) && !page.Contains("rantareitti", StringComparison.Ordinal)));
        Assert.Contains("<a href=\"trails/harjun-kierros/\">Ridge Loop</a>", Read("en/index.html"), StringComparison.Ordinal);
        Assert.Contains("7.5 km", Read("en/trails/harjun-kierros/index.html"), StringComparison.Ordinal);
        Assert.Contains("<dd><span class=\"unknown\">ei tiedossa</span>", Read("polut/suopolku/index.html"), StringComparison.Ordinal);
        Assert.Contains("https://trails.example/polut/suopolku/", Read("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenRowIsReportedAsOnAnyOtherSite()
    {
        Copy();
        var trails = Path.Combine(folder.FullName, "data", "trails.csv");
        File.WriteAllText(trails, File.ReadAllText(trails).Replace(",suo,", ",sou,", StringComparison.Ordinal));

        var run = Uso.Run(folder.FullName, "check", "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("data/trails.csv:3:30: error USO1007 broken-reference", run.Output, StringComparison.Ordinal);
        Assert.Contains("Did you mean “suo”?", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherSubjectThanTheProgramKnowsIsReported()
    {
        Copy();
        var settings = Path.Combine(folder.FullName, "site.yml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("subject: none", "subject: nothing", StringComparison.Ordinal));

        var run = Uso.Run(folder.FullName, "check", "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("USO5003 bad-setting: “nothing” is not a value of subject.", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Read(string file) => File.ReadAllText(Path.Combine(folder.FullName, file));

    private IEnumerable<string> Pages() => Directory.EnumerateFiles(folder.FullName, "index.html", SearchOption.AllDirectories)
        .Select(file => "/" + Path.GetRelativePath(folder.FullName, file).Replace('\\', '/')[..^"index.html".Length]).Order(StringComparer.Ordinal);

    /// <summary>The example in the folder of the test, with the themes of the repository beside its own.</summary>
    private void Copy()
    {
        foreach (var (from, to) in new[] { (Example, ""), (Path.Combine(Uso.Repository, "themes"), "themes") })
        {
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(folder.FullName, to, Path.GetRelativePath(from, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }
}
