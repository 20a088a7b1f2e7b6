namespace UsoSite.Tests.Forges;

/// <summary>The shell scripts of the repository, as shellcheck reads them.</summary>
public sealed class ShellScripts
{
    private static readonly string[] Folders = [".ci", ".githooks", "bench"];

    [Fact]
    public void AreThoseOfTheRepository() => Assert.Contains(Scripts(), script => script.EndsWith("pre-commit", StringComparison.Ordinal));

    [FactWith("shellcheck")]
    public void HaveNothingThatShellcheckWarnsOf() =>
        Assert.Equal("", MachineProgram.OutputOf(Uso.Repository, "shellcheck", ["--severity=warning", "--external-sources", .. Scripts()]));

    private static string[] Scripts() =>
    [
        .. Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Uso.Repository, folder), "*", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && IsShell(file)).Order(StringComparer.Ordinal),
    ];

    private static bool IsShell(string file) => File.ReadLines(file).FirstOrDefault() is { } first && first.StartsWith("#!", StringComparison.Ordinal) && first.EndsWith("sh", StringComparison.Ordinal);
}
