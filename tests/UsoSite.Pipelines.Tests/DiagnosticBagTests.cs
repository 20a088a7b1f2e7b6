namespace UsoSite.Pipelines.Tests;

public sealed class DiagnosticBagTests
{
    private static readonly Rule Fault = new("X1", "fault", Severity.Error);
    private static readonly Rule Doubt = new("X2", "doubt", Severity.Warning);

    [Fact]
    public void SortsByPlaceWhateverTheOrderOfReporting()
    {
        var bag = new DiagnosticBag();
        bag.Report(At(Fault, "b", 1));
        bag.Report(At(Fault, "a", 9));
        bag.Report(At(Doubt, "a", 2));

        Assert.Equal(["a:2:1", "a:9:1", "b:1:1"], bag.Sorted().Select(d => d.At.ToString()));
    }

    [Fact]
    public void TheSameProblemCountsOnce()
    {
        var bag = new DiagnosticBag();
        bag.Report(At(Fault, "a", 1));
        bag.Report(At(Fault, "a", 1));

        Assert.Single(bag.Sorted());
    }

    [Fact]
    public void AWarningStopsOnlyAStrictBuild()
    {
        var bag = new DiagnosticBag();
        bag.Report(At(Doubt, "a", 1));

        Assert.False(bag.Stops(strict: false));
        Assert.True(bag.Stops(strict: true));
    }

    private static Diagnostic At(Rule rule, string file, int line) => new(rule, Places.At(file, line), new Text("en", "fi"));
}
