using System.Collections;

namespace UsoSite.Generator.Tests;

public sealed class BlocksTests
{
    public static TheoryData<object?, bool> Values => new()
    {
        { null, false }, { false, false }, { "", false }, { 0, false }, { 0.0, false }, { Array.Empty<string>(), false }, { Nothing(), false }, { new Hashtable(), false },
        { true, true }, { " ", true }, { "0", true }, { 1, true }, { -1, true }, { 0.1, true }, { new[] { "" }, true }, { new[] { 0 }.Select(n => n), true },
        { new DateOnly(2025, 1, 1), true }, { new { }, true },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void IfAndUnlessDivideAllValues(object? value, bool isTrue)
    {
        Assert.Equal(isTrue ? "yes" : "no", TestTheme.Show("{{#if x}}yes{{else}}no{{/if}}", new { X = value }));
        Assert.Equal(isTrue ? "no" : "yes", TestTheme.Show("{{#unless x}}yes{{else}}no{{/unless}}", new { X = value }));
        Assert.Equal(isTrue ? "yes" : "", TestTheme.Show("{{#if x}}yes{{/if}}", new { X = value }));
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void WithShowsWhatIsThere(object? value, bool isThere) =>
        Assert.Equal(isThere ? "1" : "out", TestTheme.Show("{{#with x}}{{../y}}{{else}}{{name}}{{/with}}", new { X = value, Y = 1, Name = "out" }));

    [Theory]
    [InlineData(1, 1, "a")]
    [InlineData(0, 1, "b")]
    [InlineData(0, 0, "c")]
    public void ElseIfAsksFurther(int one, int two, string shown) =>
        Assert.Equal(shown, TestTheme.Show("{{#if one}}a{{else if two}}b{{else}}c{{/if}}", new { One = one, Two = two }));

    [Fact]
    public void BranchesOfIfKeepTheView() =>
        Assert.Equal("123", TestTheme.Show("{{#if a}}{{a}}{{/if}}{{#unless n}}{{b}}{{/unless}}{{#if n}}{{else}}{{c}}{{/if}}", new { A = 1, B = 2, C = 3, N = (string?)null }));

    [Fact]
    public void EachShowsItsItemsOrTheRest()
    {
        Assert.Equal("[a][b]", Each(new[] { "a", "b" }));
        Assert.Equal("[1]", Each(new List<int> { 1 }));
        Assert.Equal("[2][4]", Each(new[] { 1, 2 }.Select(n => n * 2)));
        Assert.Equal("[][x]", Each(new[] { null, "x" }));
        Assert.Equal("none T", Each(Array.Empty<int>()));
        Assert.Equal("none T", Each(Nothing()));
        Assert.Equal("none T", Each(null));
        Assert.Equal("none T", Each("text"));
        Assert.Equal("none T", Each(5));
        Assert.Equal("", TestTheme.Show("{{#each x}}{{this}}{{/each}}", new { X = (string[]?)null }));
    }

    [Fact]
    public void EachLetsGoOfWhatItWalksOver()
    {
        var list = new Walked();

        Assert.Equal("12", TestTheme.Show("{{#each x}}{{this}}{{/each}}", new { X = list }));
        Assert.True(list.Released);
    }

    private static string Each(object? list) => TestTheme.Show("{{#each x}}[{{this}}]{{else}}none {{title}}{{/each}}", new { X = list, Title = "T" });

    private static IEnumerable<int> Nothing()
    {
        yield break;
    }

    private sealed class Walked : IEnumerable<int>
    {
        public bool Released { get; private set; }

        public IEnumerator<int> GetEnumerator()
        {
            try
            {
                yield return 1;
                yield return 2;
            }
            finally
            {
                Released = true;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
