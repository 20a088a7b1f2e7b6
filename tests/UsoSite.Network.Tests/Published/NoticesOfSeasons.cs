using AngleSharp.Html.Dom;

namespace UsoSite.Network.Tests;

/// <summary>Whoever means to join a season is told where it stands.</summary>
public sealed class NoticesOfSeasons
{
    [Fact]
    public void AnArticleTellsTheStateOfASeason() =>
        Assert.Contains("Kausi 2023–2024: päättyi 31.12.2024.", PublishedPages.Words(ArticlePage.Text("{{season-time season=current}}")).Replace('\u00A0', ' '), StringComparison.Ordinal);

    [Fact]
    public void TheCardAndTheAnswerOfTheCalculatorTellIt()
    {
        using var pages = new PublishedPages(TestSite.Base());

        Assert.Contains("Kauden tila: päättyi 31.12.2024.", PublishedPages.Words(pages.At("/upota/maksu/").QuerySelector(".fee-card > .fee-note")!).Replace('\u00A0', ' '), StringComparison.Ordinal);
        foreach (var season in new[] { "2021-2022", "2023-2024" })
        {
            var answer = (IHtmlTemplateElement)pages.At("/maksulaskuri/").QuerySelector("template[data-result=one]")!;
            Assert.NotNull(answer.Content.QuerySelector($"[data-if=in-{season}]"));
        }
    }
}
