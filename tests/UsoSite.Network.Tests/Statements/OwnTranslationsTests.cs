namespace UsoSite.Network.Tests;

/// <summary>Words of sources are the site's own translation where no source of them is in the language of the page.</summary>
public sealed class OwnTranslationsTests
{
    private static readonly Season Season = Small.Season(2023, "finnish");

    [Theory]
    [InlineData("fi", "finnish", false)]
    [InlineData("sv", "finnish", true)]
    [InlineData("en", "finnish", true)]
    [InlineData("fi", "swedish", true)]
    [InlineData("sv", "swedish", false)]
    [InlineData("sv", "finnish swedish", false)]
    public void OfAStatementTheSourcesDecide(string language, string sources, bool translated)
    {
        var network = With(Said(Season.Id, sources.Split(' ')));

        Assert.Equal(translated, network.SeasonIsTranslated(Season, new Language(language)));
        Assert.Equal(translated, network.DraftIsTranslated(Season, new Language(language)));
    }

    [Fact]
    public void WhatIsSaidOfTheNetworkStandsInADraftButNotOnThePageOfASeason()
    {
        var network = With(Said(null, "finnish"));

        Assert.False(network.SeasonIsTranslated(Season, Language.Swedish));
        Assert.True(network.DraftIsTranslated(Season, Language.Swedish));
    }

    [Fact]
    public void WithoutAnyWordsNothingIsTranslated() => Assert.False(With().DraftIsTranslated(Season, Language.Swedish));

    private static Statement Said(SeasonId? season, params string[] sources) => new("said", season is null ? "role" : "focus", season, "", "", 1, Small.Text("Sanat"), sources);

    private static Network With(params Statement[] statements) => Small.Network(Small.Tables with
    {
        Sources = [Source("finnish", "fi"), Source("swedish", "sv")],
        Seasons = [Season],
        Statements = statements,
    });

    private static Source Source(string id, string language) => new(id, id, language, "Julkaisija", "web", null, "", "", "", LocalText.Empty, Small.At);
}
