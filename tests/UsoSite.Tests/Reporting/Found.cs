using UsoSite.Generator;
using UsoSite.Pipelines;

namespace UsoSite.Tests.Reporting;

/// <summary>Results of checks made by hand.</summary>
internal static class Found
{
    public static Diagnostic Problem(string file, int line, int column, Rule? rule = null, string fact = "Fact.") =>
        new(rule ?? Rules.BrokenReference, Places.At(file, line, column), new(fact, "Asia."), new("Correct it.", "Korjaa se."));

    public static BuildResult Result(params IReadOnlyList<Diagnostic> problems) => new(problems, Succeeded: false, [], null);
}
