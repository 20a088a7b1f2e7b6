using System.Text.Json;

namespace UsoSite.Tests.Diffs;

public sealed class FormatsOfChanges(YearOfChanges year) : IClassFixture<YearOfChanges>
{
    [Theory]
    [InlineData("text", "fi", "txt")]
    [InlineData("text", "en", "txt")]
    [InlineData("markdown", "fi", "md")]
    [InlineData("markdown", "en", "md")]
    [InlineData("json", "fi", "json")]
    [InlineData("json", "en", "json")]
    public void TellAllOfIt(string format, string language, string extension) => Kept.Match(
        $"Diffs/expected.{language}.{extension}", year.History.Told("before", "after", "--format", format, "--lang", language));

    [Fact]
    public void FeesAreToldWithTheMunicipalitiesThatTheyConcern()
    {
        Assert.Contains("kausi 2021–2022, 9\u00A0000–45\u00A0000 asukasta: 11\u00A0000 → 11\u00A0500\u00A0€ vuodessa, koskee 2 kuntaa", year.History.Told("before", "after", "--lang", "fi"), StringComparison.Ordinal);
        Assert.Contains("season 2021–2022, 9,000–45,000 residents: €11,000 → €11,500 a year, concerns 2 municipalities", year.History.Told("before", "after"), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonIsOneObject()
    {
        using var json = JsonDocument.Parse(year.History.Diff("before", "after", "--format", "json").Output);

        Assert.Equal(2, json.RootElement.GetProperty("lost").GetInt32());
        Assert.True(json.RootElement.GetProperty("pagesCompared").GetBoolean());
    }

    [Fact]
    public void MarkdownNamesNobodyAndContainsNoMarkupOfTheSite()
    {
        var told = year.History.Told("before", "after", "--format", "markdown");

        Assert.Contains("````diff", told, StringComparison.Ordinal);
        Assert.Equal(told.Split("<details>").Length, told.Split("</details>").Length);
    }

    [Fact]
    public void TheOtherWayRoundEverythingIsUndone()
    {
        var told = year.History.Told("after", "before");

        Assert.Contains("€11,500 → €11,000 a year", told, StringComparison.Ordinal);
        Assert.Contains("− Äijälä, season 2023–2024: signed up", told, StringComparison.Ordinal);
    }
}
