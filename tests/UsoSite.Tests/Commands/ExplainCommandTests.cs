namespace UsoSite.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("USO1023")]
    [InlineData("uso1023")]
    [InlineData("fee-tier-gap")]
    public void PrintsThePageOfARule(string asked)
    {
        var run = Uso.Run(Uso.Repository, "explain", asked);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(File.ReadAllText(Path.Combine(Uso.Repository, "docs", "errors", "USO1023.md")), run.Output);
    }

    [Fact]
    public void PrintsItInFinnishWhereAsked()
    {
        var run = Uso.Run(Uso.Repository, "explain", "USO1023", "--lang", "fi");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(File.ReadAllText(Path.Combine(Uso.Repository, "docs", "errors", "fi", "USO1023.md")), run.Output);
    }

    [Fact]
    public void ProposesTheNearestRuleInFinnishWhereAsked() =>
        Assert.Contains("Tarkoititko fee-tier-gap?", Uso.Run(Uso.Repository, "explain", "fee-teir-gap", "--lang", "fi").Errors, StringComparison.Ordinal);

    [Fact]
    public void ProposesTheNearestRule() => Assert.Contains("fee-tier-gap", Uso.Run(Uso.Repository, "explain", "fee-teir-gap").Errors, StringComparison.Ordinal);
}
