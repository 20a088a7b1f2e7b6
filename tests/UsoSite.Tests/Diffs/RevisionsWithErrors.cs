namespace UsoSite.Tests.Diffs;

public sealed class RevisionsWithErrors
{
    [Fact]
    public void AnOlderRevisionWithErrorsIsComparedAsFarAsItCanBe()
    {
        using var history = new SiteHistory();
        history.Site.Replace("data/fee_tiers.csv", "8999,8000", "8999,kahdeksan");
        history.Commit("before");
        history.Site.Replace("data/fee_tiers.csv", "8999,kahdeksan", "8999,8000").Replace("data/events.csv", "Helsinki", "Turku");

        var (usual, strict) = (history.Diff("before"), history.Diff("before", "--strict"));

        Assert.Equal((0, 1), (usual.ExitCode, strict.ExitCode));
        Assert.Contains("the site there has 1 error. The first: data/fee_tiers.csv:2:17: USO1004", usual.Output, StringComparison.Ordinal);
        Assert.Contains("kahdeksan → 8000", usual.Output, StringComparison.Ordinal);
        Assert.Contains("Helsinki → Turku", usual.Output, StringComparison.Ordinal);
        Assert.Contains("--strict does not pass that", strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ANewerStateWithErrorsFails()
    {
        using var history = new SiteHistory().Commit("before");
        history.Site.Replace("data/fee_tiers.csv", "8999,8000", "8999,kahdeksan");

        var run = history.Diff("--lang", "fi");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Korjaa virheet, jotka uso check luettelee.", run.Output, StringComparison.Ordinal);
        Assert.Contains("8000 → kahdeksan", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOlderSchemaIsComparedByItsTablesAndArticles()
    {
        using var history = new SiteHistory();
        var (schema, events, glossary) = (history.Site.Read("data/datapackage.json"), history.Site.Read("data/events.csv"), history.Site.Read("data/glossary.csv"));
        history.Site
            .Delete("data/glossary.csv")
            .Replace("data/datapackage.json", "\"name\": \"glossary\"", "\"name\": \"terms\"")
            .Replace("data/events.csv", ",remote,", ",etana,");
        history.Commit("before");
        history.Site.Write("data/datapackage.json", schema).Write("data/events.csv", events).Write("data/glossary.csv", glossary)
            .Replace("data/events.csv", "Helsinki", "Turku")
            .Delete("content/fi/liittyminen.md");

        var run = history.Diff();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The table glossary is new.", run.Output, StringComparison.Ordinal);
        Assert.Contains("The column etana is gone; it was filled in 1 of 1 rows.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Helsinki → Turku", run.Output, StringComparison.Ordinal);
        Assert.Contains("/liittyminen/: warning", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOlderThemeDoesNotKeepPagesFromBeingCompared()
    {
        using var history = new SiteHistory();
        var frame = history.Site.Read("themes/golden/layouts/frame.hbs");
        history.Site.Write("themes/golden/layouts/frame.hbs", frame + "{{noSuchName}}");
        history.Commit("before");
        history.Site.Write("themes/golden/layouts/frame.hbs", frame).Delete("content/fi/liittyminen.md");

        var run = history.Diff("--strict");

        Assert.DoesNotContain("could not be compared", run.Output, StringComparison.Ordinal);
        Assert.Contains("/liittyminen/: error", run.Output, StringComparison.Ordinal);
        Assert.Contains("~ themes/golden/layouts/frame.hbs", run.Output, StringComparison.Ordinal);
    }
}
