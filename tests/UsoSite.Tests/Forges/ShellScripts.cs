using System.Diagnostics;

namespace UsoSite.Tests.Forges;

/// <summary>The shell scripts of the repository, as shellcheck reads them.</summary>
public sealed class ShellScripts
{
    private static readonly string[] Folders = [".ci", ".githooks", "bench"];

    [FactWith("shellcheck")]
    public void HaveNothingThatShellcheckWarnsOf()
    {
        var scripts = Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Uso.Repository, folder), "*", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && IsShell(file)).Order(StringComparer.Ordinal).ToArray();
        Assert.Contains(scripts, script => script.EndsWith("pre-commit", StringComparison.Ordinal));

        using var process = Process.Start(new ProcessStartInfo(MachineProgram.Find("shellcheck")!, ["--severity=warning", "--external-sources", .. scripts]) { RedirectStandardOutput = true })!;

        Assert.Equal("", process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static bool IsShell(string file) => File.ReadLines(file).FirstOrDefault() is { } first && first.StartsWith("#!", StringComparison.Ordinal) && first.EndsWith("sh", StringComparison.Ordinal);
}
