using Spectre.Console.Testing;
using UsoSite.Additions;
using UsoSite.Reporting;

namespace UsoSite.Tests.Additions;

public sealed class QuestionsOnATerminal : IDisposable
{
    private readonly SmallSite site = new();
    private readonly TestConsole console = new TestConsole().Interactive().EmitAnsiSequences();

    [Fact]
    public async Task ChoicesComeFromTheDataAndTheRowIsWrittenWhenConfirmed()
    {
        Pick(2); // Suurkaupunki, the third municipality
        Pick(1); // 2023-2024
        Pick(1); // registered
        Tick(1); // lehtola, the second source
        Say("y");

        Assert.Equal(0, await RunAsync("membership", []));
        Assert.EndsWith("091,2023-2024,registered,lehtola\n", site.Read("data/memberships.csv"), StringComparison.Ordinal);
        Assert.Contains("091  Suurkaupunki", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingIsWrittenUnlessConfirmed()
    {
        var before = site.Files();
        Say("n");

        Assert.Equal(0, await RunAsync("membership", new() { ["municipality"] = "091", ["season"] = "2023-2024", ["evidence"] = "member", ["sources"] = "lehtola" }));
        Assert.Equal(before, site.Files());
    }

    [Fact]
    public async Task AnAnswerThatCannotStandIsAskedAgainAndASuggestionIsOnlyOne()
    {
        foreach (var answer in new[] { "", "ensimmäinen", "1.1.2025", "", "", "", "" })
        {
            Say(answer); // number: the suggestion; start: no date, then one; end: the suggestion; three texts: nothing
        }

        Pick(0); // travel costs: not known
        Tick(1);
        Say("y");

        Assert.Equal(0, await RunAsync("season", new() { ["id"] = "2025-2026" }));
        Assert.EndsWith("2025-2026,3,2025-01-01,2026-12-31,,,,,false,lehtola\n", site.Read("data/seasons.csv"), StringComparison.Ordinal);
        Assert.Contains("is not a date", console.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnlyTopicsOfTheChosenSeasonAreOffered()
    {
        Pick(1); // of none and the one topic of 2023-2024
        foreach (var answer in new[] { "", "", "" })
        {
            Say(answer); // end, place, remote
        }

        Say("y");

        Assert.Equal(0, await RunAsync("event", new()
        {
            ["id"] = "uusi", ["season"] = "2023-2024", ["start"] = "2023-05-05", ["title_fi"] = "Uusi", ["title_sv"] = "", ["title_en"] = "", ["sources"] = "lehtola",
        }));
        Assert.Contains("uusi,2023-2024,strategia-2023,2023-05-05,", site.Read("data/events.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("strategia-2021", console.Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        site.Dispose();
        console.Dispose();
    }

    private Task<int> RunAsync(string kind, Dictionary<string, string> given) => new AddRows(
        NewTables.All.Single(table => table.Name == kind),
        site.Root,
        new DateOnly(2026, 11, 22),
        new Terminal(TextWriter.Null, new Spectre.Console.AnsiCapabilities()),
        new Questions(console, "en"),
        "en").RunAsync(given, CancellationToken.None);

    private void Say(string answer) => console.Input.PushTextWithEnter(answer);

    /// <summary>Goes down the list and takes what is there.</summary>
    private void Pick(int down)
    {
        Down(down);
        console.Input.PushKey(ConsoleKey.Enter);
    }

    private void Tick(int down)
    {
        Down(down);
        console.Input.PushKey(ConsoleKey.Spacebar);
        console.Input.PushKey(ConsoleKey.Enter);
    }

    private void Down(int times)
    {
        for (var i = 0; i < times; i++)
        {
            console.Input.PushKey(ConsoleKey.DownArrow);
        }
    }
}
