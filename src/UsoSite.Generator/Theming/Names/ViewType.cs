using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Pages.Rows;
using UsoSite.Generator.Theming.Rendering;

namespace UsoSite.Generator.Theming.Names;

/// <summary>What a template sees at a place: a type, and the values passed to a partial by name. A null type is anything.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = ViewName.KeptWhole)]
[UnconditionalSuppressMessage("Trimming", "IL2075", Justification = ViewName.KeptWhole)]
internal sealed record ViewType(Type? Type, IReadOnlyDictionary<string, ViewType> Passed)
{
    public static readonly ViewType Anything = From(null);

    /// <summary>The table whose columns are the names of a <see cref="RowValues"/>, of this view or within it; null where there is none.</summary>
    public TableSchema? Table { get; init; }

    public IEnumerable<string> Names => Passed.Keys.Concat(IsRow ? Table!.Fields.Select(column => column.Name) : Type is null ? [] : PropertiesOf(Type).Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]));

    public bool IsRow => Type == typeof(RowValues) && Table is not null;

    public static ViewType From(Type? type) => new(type == typeof(object) ? null : type, new Dictionary<string, ViewType>());

    /// <summary>A value by name; null where there is no such name.</summary>
    public ViewType? Find(string name)
    {
        if (Passed.TryGetValue(name, out var passed))
        {
            return passed;
        }

        var found = Type is null ? typeof(object)
            : ViewName.CountsItems(Type, name) && !IsRow ? typeof(int)
            : IsRow ? Table!.Find(name) is { } field ? RowValues.TypeOf(field) : null
            : PropertiesOf(Type).FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.PropertyType;
        return found is null ? null : From(Nullable.GetUnderlyingType(found) ?? found) with { Table = Table };
    }

    /// <summary>The items of a list; anything where it is not known to be one.</summary>
    public ViewType Item() => From(IsRow ? null : Type?.GetInterfaces().Append(Type)
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0]);

    /// <summary>Tells views that are checked alike from others.</summary>
    public override string ToString() => $"{Type}[{Table?.Name}]({string.Join(',', Passed.Select(p => $"{p.Key}:{p.Value}"))})";

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        (type.IsInterface ? type.GetInterfaces().Append(type).SelectMany(i => i.GetProperties()) : type.GetProperties())
            .Where(property => property.GetIndexParameters().Length == 0);
}
