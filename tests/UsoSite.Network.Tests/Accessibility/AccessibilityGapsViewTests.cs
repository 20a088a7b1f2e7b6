namespace UsoSite.Network.Tests;

/// <summary>Which gaps a kind shows, and in which order.</summary>
public sealed class AccessibilityGapsViewTests
{
    [Fact]
    public void ThoseOfTheKindByTheirOrder()
    {
        var network = Small.Network(Small.Tables with
        {
            AccessibilityGaps = [Gap("second", "limitation", 2), Gap("other", "not-assessed", 1), Gap("first", "limitation", 1)],
        });

        Assert.Equal(["first", "second"], AccessibilityGapsView.From("limitation", network).Gaps.Select(gap => gap.Id));
        Assert.Empty(AccessibilityGapsView.From("outside-scope", network).Gaps);
    }

    [Theory]
    [InlineData("non-compliance", true)]
    [InlineData("disproportionate-burden", true)]
    [InlineData("outside-scope", false)]
    [InlineData("not-assessed", false)]
    [InlineData("limitation", false)]
    public void AFailureIsWhatDoesNotMeetTheRequirements(string kind, bool failure) => Assert.Equal(failure, Gap("a", kind, 1).IsFailure);

    private static AccessibilityGap Gap(string id, string kind, int order) =>
        new(id, kind, order, "", Small.Text(id), LocalText.Empty, LocalText.Empty, new DateOnly(2026, 11, 1), null, Small.At);
}
