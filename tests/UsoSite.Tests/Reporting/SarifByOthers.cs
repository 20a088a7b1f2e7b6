namespace UsoSite.Tests.Reporting;

/// <summary>What <c>check --format sarif</c> writes, held by the program of those who made the format.</summary>
public sealed class SarifByOthers
{
    [FactWith("node", "npm")]
    public void FindsNoErrorInAReport()
    {
        using SmallSite site = new();
        site.Replace("data/memberships.csv", "020,2023-2024", "206,2023-2024");
        var report = Path.Combine(site.Root, "report.sarif");
        File.WriteAllText(report, Uso.Run(site.Root, "check", "--format", "sarif").Output);

        var (exit, said, errors) = Validate(report);

        Assert.Contains("USO1007", File.ReadAllText(report), StringComparison.Ordinal);
        Assert.Contains("Analysis completed successfully", said, StringComparison.Ordinal);
        Assert.DoesNotContain(": error ", said + errors, StringComparison.Ordinal);
        Assert.Equal(0, exit);
    }

    [FactWith("node", "npm")]
    public void FindsAnErrorWhereAReportIsWrong()
    {
        using SmallSite site = new();
        site.Replace("data/memberships.csv", "020,2023-2024", "206,2023-2024");
        var report = Path.Combine(site.Root, "report.sarif");
        File.WriteAllText(report, Uso.Run(site.Root, "check", "--format", "sarif").Output.Replace("\"startLine\": ", "\"startLine\": -", StringComparison.Ordinal));

        Assert.Contains(": error ", Validate(report).Output, StringComparison.Ordinal);
    }

    private static ProgramRun Validate(string report) =>
        MachineProgram.Run(NodePackages.Install(Uso.Repository, "sarif"), "npx", "--no-install", "sarif-multitool", "validate", report);
}
