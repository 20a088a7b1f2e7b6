using System.Reflection;

namespace UsoSite.Generator.Theming.Names;

/// <summary>What a template sees at a place: a type, and the values passed to a partial by name. A null type is anything.</summary>
internal sealed record ViewType(Type? Type, IReadOnlyDictionary<string, Type?> Passed)
{
    private static readonly Dictionary<string, Type?> Nothing = [];

    public static ViewType Of(Type? type) => new(type, Nothing);

    /// <summary>The type of a value by name; false where there is no such name.</summary>
    public bool TryGet(string name, out Type? found)
    {
        if (Passed.TryGetValue(name, out found) || Type is null)
        {
            return true;
        }

        found = PropertiesOf(Type).FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.PropertyType;
        found = found is null ? null : Nullable.GetUnderlyingType(found) ?? found;
        return found is not null;
    }

    public IEnumerable<string> Names => Passed.Keys.Concat(Type is null ? [] : PropertiesOf(Type).Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]));

    /// <summary>The type of the items of a list, or null where it is not known.</summary>
    public static Type? ItemOf(Type? list) => list?.GetInterfaces().Append(list)
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    /// <summary>Types whose members templates do not look into by name.</summary>
    public static Type? Known(Type? type) => type is null || type == typeof(object) ? null : type;

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.IsInterface ? type.GetInterfaces().Append(type).SelectMany(i => i.GetProperties()) : type.GetProperties();
}
