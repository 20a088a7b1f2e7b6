using FsCheck;
using FsCheck.Fluent;

namespace UsoSite.Generator.Tests;

/// <summary>Themes of a layout, a partial, and a partial that includes the other.</summary>
internal static class GeneratedTheme
{
    private static readonly Gen<Place> PlacesOfPartials =
        from view in Gen.Elements(typeof(Library), typeof(Book), typeof(Person), typeof(string))
        from passed in Gen.Elements<(string, Type)[]>(
            [], [("label", typeof(string))], [("name", typeof(string))], [("title", typeof(string)), ("author", typeof(Person))], [("books", typeof(IReadOnlyList<Book>))])
        select new Place(view) { Passed = view == typeof(string) ? [] : passed };

    public static Gen<(string Name, string Text)[]> Any { get; } =
        from inner in PlacesOfPartials.Select(place => new GeneratedPartial("inner", place))
        from innerText in new GeneratedTemplate([]).Body(inner.Place, depth: 1)
        from outer in PlacesOfPartials.Select(place => new GeneratedPartial("outer", place))
        from outerText in new GeneratedTemplate([inner]).Body(outer.Place, depth: 1)
        from layout in new GeneratedTemplate([inner, outer]).Body(new Place(typeof(Library)), depth: 3)
        select new[] { (TestTheme.Layout, layout), ("partials/inner", innerText), ("partials/outer", outerText) };
}

/// <summary>A partial that generated templates include.</summary>
internal sealed record GeneratedPartial(string Name, Place Place)
{
    /// <summary>
    /// The tag that includes it at a place; null where that has no view for it. The tag never stands alone behind spaces, of which
    /// Handlebars.Net makes an indentation, and has either a view or names, as Handlebars.Net takes only one of the two.
    /// </summary>
    public Gen<string>? IncludedAt(Place place)
    {
        string[] views = [.. place.View == Place.View ? [""] : Array.Empty<string>(), .. Place.Passed.Length > 0 ? [] : place.PathsTo(Place.View)];
        var values = Place.Passed.Select(passed => passed.Type == typeof(string) ? GeneratedValue.Argument(place) : OneOf(place.PathsTo(passed.Type))).ToArray();
        return views.Length == 0 || values.Contains(null) ? null :
            from before in Gen.Elements("x\n", "x", "y ", "\n-")
            from view in Gen.Elements(views)
            from passed in Gen.CollectToArray(values!)
            from after in Gen.Elements("\n", "z", "\r\n", " z")
            select $"{before}{{{{> {Name} {view}{string.Concat(Place.Passed.Zip(passed, (name, value) => $" {name.Name}={value}"))}}}}}{after}";
    }

    private static Gen<string>? OneOf(string[] paths) => paths.Length == 0 ? null : Gen.Elements(paths);
}
