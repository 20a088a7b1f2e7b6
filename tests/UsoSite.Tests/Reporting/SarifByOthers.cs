using System.Diagnostics;
using System.Runtime.Versioning;

namespace UsoSite.Tests.Reporting;

/// <summary>What <c>check --format sarif</c> writes, held by the program of those who made the format.</summary>
public sealed class SarifByOthers
{
    private const string Package = "@microsoft/sarif-multitool";
    private const string Version = "5.7.0";

    [FactWith("node", "npm")]
    public void FindsNoErrorInAReport()
    {
        var folder = Installed();
        using SmallSite site = new();
        site.Replace("data/memberships.csv", "020,2023-2024", "206,2023-2024");
        var report = Path.Combine(site.Root, "report.sarif");
        File.WriteAllText(report, Uso.Run(site.Root, "check", "--format", "sarif").Output);

        var (exit, said) = Run(folder, "npx", "--no-install", "sarif-multitool", "validate", report);

        Assert.Contains("USO1007", File.ReadAllText(report), StringComparison.Ordinal);
        Assert.Contains("Analysis completed successfully", said, StringComparison.Ordinal);
        Assert.DoesNotContain(": error ", said, StringComparison.Ordinal);
        Assert.Equal(0, exit);
    }

    [FactWith("node", "npm")]
    public void FindsAnErrorWhereAReportIsWrong()
    {
        var folder = Installed();
        using SmallSite site = new();
        site.Replace("data/memberships.csv", "020,2023-2024", "206,2023-2024");
        var report = Path.Combine(site.Root, "report.sarif");
        File.WriteAllText(report, Uso.Run(site.Root, "check", "--format", "sarif").Output.Replace("\"startLine\": ", "\"startLine\": -", StringComparison.Ordinal));

        Assert.Contains(": error ", Run(folder, "npx", "--no-install", "sarif-multitool", "validate", report).Said, StringComparison.Ordinal);
    }

    /// <summary>Installs the program once, below <c>artifacts/</c>.</summary>
    private static string Installed()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Uso.Repository, "artifacts", "sarif")).FullName;
        if (!Directory.Exists(Path.Combine(folder, "node_modules", Package)))
        {
            var (exit, said) = Run(folder, "npm", "install", "--prefix", folder, "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", $"{Package}@{Version}");
            Assert.True(exit == 0, said);

            if (!OperatingSystem.IsWindows())
            {
                MayRun(folder);
            }
        }

        return folder;
    }

    /// <summary>What a script of the package would do; no script of a package runs here.</summary>
    [UnsupportedOSPlatform("windows")]
    private static void MayRun(string folder)
    {
        foreach (var program in Directory.EnumerateFiles(Path.Combine(folder, "node_modules"), "Sarif.Multitool", SearchOption.AllDirectories))
        {
            File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute);
        }
    }

    private static (int Exit, string Said) Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
