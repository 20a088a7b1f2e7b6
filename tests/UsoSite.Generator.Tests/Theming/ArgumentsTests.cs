namespace UsoSite.Generator.Tests;

public sealed class ArgumentsTests
{
    private static Arguments Two => new(new object?[] { "a", null }, new (string, object?)[] { ("x", 1) });

    [Fact]
    public void AValueBeyondTheLastIsNotKnown()
    {
        Assert.Equal(["a", null, null], [Two[0], Two[1], Two[2]]);
        Assert.Equal(["a", "", ""], [Two.Text(0), Two.Text(1), Two.Text(2)]);
        Assert.Equal([("x", 1)], Two.Named.ToArray());
    }

    [Fact]
    public void ValuesAreJoinedAsTexts()
    {
        Assert.Equal("a.", Two.Joined("."));
        Assert.Equal("a.5.True", new Arguments(["a", 5, true], []).Joined("."));
        Assert.Equal("5", new Arguments([5], []).Joined("."));
        Assert.Equal("", new Arguments([null], []).Joined("."));
        Assert.Equal("", new Arguments([], []).Joined("."));
    }
}
