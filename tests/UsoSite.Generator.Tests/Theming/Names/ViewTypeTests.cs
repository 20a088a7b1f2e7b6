using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Pages.Rows;
using UsoSite.Generator.Theming.Names;

namespace UsoSite.Generator.Tests;

public sealed class ViewTypeTests
{
    private interface INamed
    {
        string Name { get; }
    }

    private interface IShown : INamed
    {
        int? Count { get; }

        string this[int index] { get; }
    }

    private sealed record View(string Title, double? Share, object Anything, IReadOnlyList<int?> Numbers, RowValues Row) : INamed
    {
        string INamed.Name => Title;
    }

    [Fact]
    public void ItsNamesAreItsPropertiesInCamelCaseAndWhatIsPassed()
    {
        Assert.Equal(["title", "share", "anything", "numbers", "row"], ViewType.From(typeof(View)).Names);
        Assert.Equal(["name", "count"], ViewType.From(typeof(IShown)).Names);
        Assert.Equal(["x", "name"], Passing(typeof(INamed), ("x", typeof(int))).Names);
        Assert.Empty(ViewType.Anything.Names);
    }

    [Fact]
    public void ANameIsFoundInAnyCase()
    {
        Assert.Equal(typeof(string), ViewType.From(typeof(View)).Find("TITLE")!.Type);
        Assert.Equal(typeof(string), ViewType.From(typeof(IShown)).Find("name")!.Type);
        Assert.Null(ViewType.From(typeof(View)).Find("name"));
        Assert.Null(ViewType.From(typeof(IShown)).Find("item"));
    }

    [Fact]
    public void WhatIsPassedGoesBeforeTheViewsOwnNames() => Assert.Equal(typeof(int), Passing(typeof(View), ("title", typeof(int))).Find("title")!.Type);

    [Fact]
    public void AValueThatCanBeUnknownIsCheckedAsIfItWereThere()
    {
        Assert.Equal(typeof(double), ViewType.From(typeof(View)).Find("share")!.Type);
        Assert.Equal(typeof(int), ViewType.From(typeof(IShown)).Find("count")!.Type);
    }

    [Fact]
    public void OfAnObjectAnythingMayBeAsked()
    {
        var anything = ViewType.From(typeof(View)).Find("anything")!;

        Assert.Null(anything.Type);
        Assert.Null(anything.Find("whatever")!.Type);
        Assert.Null(anything.Item().Type);
    }

    [Theory]
    [InlineData(typeof(IReadOnlyList<string>), typeof(string))]
    [InlineData(typeof(IEnumerable<string>), typeof(string))]
    [InlineData(typeof(int[]), typeof(int))]
    [InlineData(typeof(List<View>), typeof(View))]
    [InlineData(typeof(int), null)]
    [InlineData(typeof(List<object>), null)]
    public void AListHasItems(Type list, Type? item) => Assert.Equal(item, ViewType.From(list).Item().Type);

    [Fact]
    public void TheNamesOfARowAreColumns()
    {
        var table = new TableSchema("t", "t.csv", [new("price", FieldType.Integer), new("name", FieldType.String)]);
        var row = (ViewType.From(typeof(View)) with { Table = table }).Find("row")!;

        Assert.True(row.IsRow);
        Assert.Equal(["price", "name"], row.Names);
        Assert.Equal(typeof(int), row.Find("price")!.Type);
        Assert.Null(row.Find("Price"));
        Assert.Null(row.Find("count"));
        Assert.Null(row.Item().Type);
        Assert.False(ViewType.From(typeof(RowValues)).IsRow);
        Assert.False((ViewType.From(typeof(View)) with { Table = table }).IsRow);
    }

    [Fact]
    public void ViewsThatAreCheckedAlikeAreWrittenAlike()
    {
        var table = new TableSchema("t", "t.csv", []);
        string[] written =
        [
            ViewType.Anything.ToString(), ViewType.From(typeof(View)).ToString(), (ViewType.From(typeof(View)) with { Table = table }).ToString(),
            Passing(typeof(View), ("x", typeof(int))).ToString(), Passing(typeof(View), ("x", typeof(string))).ToString(), Passing(typeof(View), ("y", typeof(int))).ToString(),
            Passing(typeof(View), ("x", typeof(int)), ("y", typeof(int))).ToString(),
        ];

        Assert.Equal(written.Length, written.Distinct().Count());
        Assert.Equal(Passing(typeof(View), ("x", typeof(int))).ToString(), Passing(typeof(View), ("x", typeof(int))).ToString());
    }

    private static ViewType Passing(Type view, params (string Name, Type Type)[] passed) =>
        ViewType.From(view) with { Passed = passed.ToDictionary(value => value.Name, value => ViewType.From(value.Type)) };
}
