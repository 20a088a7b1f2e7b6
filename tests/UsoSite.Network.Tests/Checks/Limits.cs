
namespace UsoSite.Network.Tests;

/// <summary>A value on a limit is right, and the next one beyond it is wrong.</summary>
public sealed class Limits
{
    [Theory]
    [InlineData("64.164", "71", null)]
    [InlineData("64.164", "71.001", "out-of-range")]
    [InlineData("64.164", "59", null)]
    [InlineData("64.164", "58.999", "out-of-range")]
    public void OfANumberInAColumn(string old, string with, string? rule) => Check("data/municipalities.csv", old, with, rule);

    [Theory]
    [InlineData("2023-01-01,", null)]
    [InlineData("2022-12-31,", "event-outside-season")]
    [InlineData("2024-12-31,", null)]
    [InlineData("2025-01-01,", "event-outside-season")]
    [InlineData("2024-12-30,2024-12-31", null)]
    [InlineData("2024-12-31,2025-01-01", "event-outside-season")]
    public void OfTheDaysOfAnEvent(string days, string? rule) => Check("data/events.csv", "2023-03-27,", days, rule);

    [Theory]
    [InlineData("2025-11-22", null)]
    [InlineData("2025-11-21", "accessibility-review")]
    public void OfTheDayOfAReview(string reviewed, string? rule) =>
        Check("data/accessibility_statement.csv", "reviewed\n", $"reviewed\nsite,partial,self,2025-01-01,{reviewed}\n", rule);

    private static void Check(string file, string old, string with, string? rule)
    {
        using var site = TestSite.Small().Replace(file, old, with);

        Assert.Equal(rule is null ? [] : [rule], site.Check().Select(problem => problem.Rule.Name));
    }
}
