using UsoSite.Generator;
using UsoSite.Pipelines;
using UsoSite.Reporting.ForTools;

namespace UsoSite.Tests.Reporting;

public sealed class ProblemAnnotationsTests
{
    [Fact]
    public void AnAnnotationEscapesWhatTheRunnerWouldRead() => Assert.Equal(
        [
            "::group::data/a,b:c.csv",
            "::error file=data/a%2Cb%3Ac.csv,line=5,col=18,title=USO1007 broken-reference::“100%25”%0A::x.%0ACorrect it.%0ADid you mean “xy”?",
            "::endgroup::",
        ],
        Lines(Found.Problem("data/a,b:c.csv", 5, 18, fact: "“100%”\n::x.") with { Nearest = "xy" }));

    [Fact]
    public void AWholeFileHasNoLine() =>
        Assert.Equal("::warning file=data/a.csv,title=USO1017 unknown-table::Fact.%0ACorrect it.", Lines(Found.Problem("data/a.csv", 0, 0, Rules.UnknownTable))[1]);

    [Fact]
    public void EachFileHasItsFirstBeforeAnyHasItsSecondAndTheRestIsCounted()
    {
        Diagnostic[] problems =
        [
            .. Enumerable.Range(1, 12).Select(line => Found.Problem("data/a.csv", line, 1, fact: $"::error::{line}")),
            Found.Problem("data/b.csv", 1, 1),
            Found.Problem("data/b.csv", 2, 1, Rules.UnknownTable),
        ];

        var lines = Lines(problems);

        Assert.Equal(["::group::data/a.csv", "::group::data/b.csv"], lines.Where(line => line.StartsWith("::group::", StringComparison.Ordinal)));
        Assert.Equal(
            [.. Enumerable.Range(1, 9).Select(line => $"data/a.csv,line={line},"), "data/b.csv,line=1,"],
            lines.Where(line => line.StartsWith("::error", StringComparison.Ordinal)).Select(line => line["::error file=".Length..(line.IndexOf("col", StringComparison.Ordinal))]));
        Assert.Single(lines, line => line.StartsWith("::warning", StringComparison.Ordinal));
        Assert.Equal(3, lines.Count(line => line.StartsWith("data/a.csv:1", StringComparison.Ordinal) && line.Contains(": error USO1007 ", StringComparison.Ordinal)));
        Assert.Equal("::notice title=uso check::3 more errors and 0 more warnings are in the log of this step.", lines[^1]);
    }

    [Theory]
    [InlineData("/work/repository/site", "/work/repository", "site/data/a.csv")]
    [InlineData("/work/repository", "/work/repository", "data/a.csv")]
    [InlineData("/elsewhere", "/work/repository", "data/a.csv")]
    [InlineData("/work/repository/site", null, "data/a.csv")]
    public void PathsAreThoseOfTheRepository(string root, string? repository, string path) =>
        Assert.Equal(path, new RepositoryPaths(root, repository).Of("data/a.csv"));

    [Fact]
    public void TheCommandWritesThem()
    {
        using var site = new SmallSite("site");
        site.Replace("data/memberships.csv", ",2023-2024,", ",2025-2062,");

        var run = Uso.RunAsProcess(site.Root, [(RepositoryPaths.Variable, site.Top)], "check", "--format", "github");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("::error file=site/data/memberships.csv,line=", run.Output, StringComparison.Ordinal);
    }

    private static string[] Lines(params Diagnostic[] problems)
    {
        using StringWriter stream = new() { NewLine = "\n" };
        ProblemAnnotations.Write(stream, Found.Result(problems), new RepositoryPaths("/site", null), "en");
        return stream.ToString().TrimEnd().Split('\n');
    }
}
