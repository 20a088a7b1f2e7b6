using UsoSite.Generator;
using UsoSite.Pipelines;
using UsoSite.Reporting;
using AnsiCapabilities = Spectre.Console.AnsiCapabilities;

namespace UsoSite.Tests.Reporting;

public sealed class ProblemTextTests
{
    private static readonly BuildResult Result = new(
        [
            new Diagnostic(
                new Rule("USO1007", "broken-reference", Severity.Error), Places.At("data/[a].csv", 5, 18), new("“x\ny” is not there.", "”x\ny” puuttuu."),
                new("Correct it.", "Korjaa se."))
            { Key = "id=a", Nearest = "xy", Related = Places.At("data/b.csv", 2, 1) },
        ],
        Succeeded: false, [], null);

    [Fact]
    public void EveryPartHasALineInEnglish() => Assert.Equal(
        [
            @"data/[a].csv:5:18: error USO1007 broken-reference: “x\ny” is not there.",
            "    at: id=a",
            "    see also: data/b.csv:2:1",
            "    fix: Correct it.",
            "    Did you mean “xy”?",
        ],
        Lines("en"));

    [Fact]
    public void EveryPartHasALineInFinnish() => Assert.Equal(
        [
            @"data/[a].csv:5:18: virhe USO1007 broken-reference: ”x\ny” puuttuu.",
            "    rivi: id=a",
            "    katso myös: data/b.csv:2:1",
            "    korjaus: Korjaa se.",
            "    Tarkoititko ”xy”?",
        ],
        Lines("fi"));

    private static string[] Lines(string language)
    {
        using StringWriter stream = new();
        ProblemText.Write(new Terminal(stream, new AnsiCapabilities()), Result, language);
        return stream.ToString().TrimEnd().Split(Environment.NewLine);
    }
}
