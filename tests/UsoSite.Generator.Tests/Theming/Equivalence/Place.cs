namespace UsoSite.Generator.Tests;

/// <summary>A place in a generated template: the view there, the place around its block, and what was passed to its partial.</summary>
/// <param name="IsItem">True within the block of a list.</param>
internal sealed record Place(Type View, Place? Outer = null, bool IsItem = false)
{
    private static readonly Type[] Texts = [typeof(string), typeof(int), typeof(double), typeof(bool)];

    public (string Name, Type Type)[] Passed { get; init; } = [];

    /// <summary>What is written as text.</summary>
    public string[] Values => [.. All.Where(path => Texts.Contains(path.Type)).Select(path => path.Text), .. Numbers("@index")];

    /// <summary>What a block may ask of.</summary>
    public string[] Conditions => [.. All.Select(path => path.Text), .. Numbers("@first", "@last", "@index")];

    public (string Text, Type Item)[] Lists => [.. All.Where(path => path.Type.IsGenericType).Select(path => (path.Text, path.Type.GetGenericArguments()[0]))];

    /// <summary>What a block of with may show; some of it can be null.</summary>
    public (string Text, Type Type)[] Views => [.. All.Where(path => !path.Type.IsValueType && !path.Type.IsGenericType)];

    private bool IsInPartialWithNames => Passed.Length > 0 || Outer is { IsInPartialWithNames: true };

    private IEnumerable<(string Text, Type Type)> All
    {
        get
        {
            var up = "";
            for (var place = this; place is not null; (place, up) = (place.Outer, up + "../"))
            {
                var own = Below(place.View).Where(path => place.Passed.All(passed => passed.Name != path.Text.Split('.')[0]));
                foreach (var (text, type) in place.Passed.Concat(own))
                {
                    yield return (text == "this" && up.Length > 0 ? up[..^1] : up + text, type);
                }
            }

            foreach (var (text, type) in Below(typeof(Library)).Where(path => path.Text != "this"))
            {
                yield return ("@root." + text, type);
            }
        }
    }

    /// <summary>Paths to what may be passed to a partial as a value of a type, or as its view.</summary>
    public string[] PathsTo(Type type) => [.. All
        .Where(path => path.Type == type && !path.Text.EndsWith("patron", StringComparison.Ordinal))
        .Select(path => path.Text)
        .Where(path => !IsInPartialWithNames || !(path.EndsWith("..", StringComparison.Ordinal) || path.EndsWith("this", StringComparison.Ordinal)))];

    private string[] Numbers(params string[] names) => IsItem ? names : [];

    private static IEnumerable<(string Text, Type Type)> Below(Type view) => view == typeof(string) ? [("this", view)] :
    [
        ("this", view),
        .. from property in view.GetProperties()
           let name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..]
           let type = property.PropertyType
           from path in type == typeof(Person) && property.Name != nameof(Library.Patron) ? Below(type).Select(inner => ($"{name}.{inner.Text}", inner.Type)).Skip(1).Append((name, type)) : [(name, type)]
           select path,
    ];
}
