using System.Text.Json;

namespace UsoSite.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void WritesNothing()
    {
        using var site = new SmallSite();

        var run = Uso.Run(site.Root, "check");

        Assert.Equal(0, run.ExitCode);
        Assert.False(Directory.Exists(site.Output));
    }

    [Fact]
    public void SaysEveryProblemOfEveryKindInOneRun()
    {
        using var site = new SiteCopy();
        File.AppendAllText(Path.Combine(site.Root, "data", "population.csv"), "005,x,1,\n");
        site.Replace("content/fi/tietoa.md", "id: about", "id: about\nauthor: x");
        site.Replace("themes/uso/layouts/article.hbs", "\"article.contents\"", "\"article.content\"");

        var run = Uso.Run(site.Root, "check");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["USO1004", "USO2002", "USO3006"], System.Text.RegularExpressions.Regex.Matches(run.Output, @"USO\d{4}").Select(m => m.Value).Order());
    }

    [Fact]
    public void SpeaksFinnishWhenAskedOrWhenTheEnvironmentIsFinnish()
    {
        using var site = new SmallSite();
        site.Replace("data/events.csv", "2023-03-27", "2023-14-03");

        Assert.Contains("ei ole päivämäärä", Uso.Run(site.Root, "check", "--lang", "fi").Output, StringComparison.Ordinal);
        Assert.Contains("ei ole päivämäärä", Uso.RunAsProcess(site.Root, [("LC_ALL", "fi_FI.UTF-8")], "check").Output, StringComparison.Ordinal);
        Assert.Contains("is not a date", Uso.Run(site.Root, "check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonHoldsEverythingThatTheTextDoes()
    {
        using var site = new SmallSite();
        site.Replace("data/memberships.csv", "020,2023-2024", "206,2023-2024");

        var run = Uso.Run(site.Root, "check", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var problem = json.RootElement.GetProperty("problems")[0];
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(("USO1007", "data/memberships.csv", "206"),
            (problem.GetProperty("code").GetString(), problem.GetProperty("file").GetString(), problem.GetProperty("value").GetString()));
        Assert.True(problem.GetProperty("line").GetInt32() > 1);
        Assert.NotEmpty(problem.GetProperty("fix").GetString()!);
        Assert.Equal(problem.GetProperty("fix").GetString(), problem.GetProperty("cure").GetString());
    }

    [Fact]
    public void AValueReachesTheOutputAsItIsWritten()
    {
        using var site = new SmallSite();
        site.Replace("data/events.csv", "2023-03-27", "[red]2023");

        Assert.Contains("“[red]2023”", Uso.Run(site.Root, "check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AControlCharacterReachesTheOutputByItsNumber()
    {
        using var site = new SmallSite();
        site.Replace("data/events.csv", "2023-03-27", "\u001B[31m2023");

        var run = Uso.Run(site.Root, "check");

        Assert.Contains("USO1009", run.Output, StringComparison.Ordinal);
        Assert.Contains("U+001B", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', run.Output);
    }

    [Fact]
    public void WarningsFailOnlyAStrictCheck()
    {
        using var site = new SmallSite();
        File.WriteAllText(Path.Combine(site.Root, "data", "extra.csv"), "a,b\n");

        Assert.Equal(0, Uso.Run(site.Root, "check").ExitCode);
        Assert.Equal(1, Uso.Run(site.Root, "check", "--strict").ExitCode);
    }
}
