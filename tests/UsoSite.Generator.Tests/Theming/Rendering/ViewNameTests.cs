using System.Collections.ObjectModel;
using UsoSite.Generator.Theming.Rendering;

namespace UsoSite.Generator.Tests;

public sealed class ViewNameTests
{
    private static readonly ReadOnlyDictionary<string, object?> Row = new(new Dictionary<string, object?> { ["count"] = 3, ["price"] = null });

    [Theory]
    [InlineData("name")]
    [InlineData("Name")]
    [InlineData("NAME")]
    public void APropertyIsReadInAnyCase(string name) => Assert.Equal((true, "n"), Read(name, new { Name = "n" }));

    [Fact]
    public void ANameThatAViewLacksIsNotFound()
    {
        Assert.Equal((false, null), Read("nam", new { Name = "n" }));
        Assert.Equal((false, null), Read("hidden", new Half()));
        Assert.Equal((false, null), Read("given", new Half()));
        Assert.Equal((false, null), Read("item", new List<int> { 1 }));
        Assert.Equal((false, null), Read("count", 5));
    }

    [Fact]
    public void ANullIsFound() => Assert.Equal((true, null), Read("name", new { Name = (string?)null }));

    [Fact]
    public void AColumnOfARowIsReadAsItIsWritten()
    {
        Assert.Equal((true, 3), Read("count", Row));
        Assert.Equal((true, null), Read("price", Row));
        Assert.Equal((false, null), Read("Price", Row));
    }

    [Theory]
    [InlineData("count")]
    [InlineData("length")]
    [InlineData("Count")]
    [InlineData("Length")]
    public void AListHasACount(string name)
    {
        Assert.Equal((true, 2), Read(name, new[] { 1, 2 }));
        Assert.Equal((true, 1), Read(name, new List<int> { 1 }));
        Assert.Equal((true, 0), Read(name, Array.Empty<string>()));
    }

    [Fact]
    public void OneNameReadsViewsOfSeveralTypesInTurn()
    {
        var name = new ViewName("name");
        object?[] read = [.. new object[] { new { Name = 1 }, new { Name = "b" }, new { Other = 0 }, new { Name = 2 }, Row, new { Name = "c" } }
            .Select(view => name.TryRead(view, out var found) ? found : "none")];

        Assert.Equal([1, "b", "none", 2, "none", "c"], read);
    }

    private static (bool Found, object? Value) Read(string name, object view) => (new ViewName(name).TryRead(view, out var found), found);

    private sealed class Half
    {
        public string Given { set => Hidden = value; }

        private string Hidden { get; set; } = "";
    }
}
