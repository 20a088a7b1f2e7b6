using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace UsoSite.Generator.Theming.Rendering;

/// <summary>One name of a path, read from whatever value stands before it: a property of a view in camel case, a column of a row, the count of a list.</summary>
internal sealed class ViewName(string text)
{
    /// <summary>Why reflection finds the properties of views also in a trimmed program.</summary>
    public const string KeptWhole = "The assemblies that hold views are kept whole; see TrimmerRootAssembly in UsoSite.csproj.";

    private static readonly ConcurrentDictionary<(Type Type, string Name), Reader> Readers = new();

    /// <summary>How the name is read from the type that was met last; on most pages it is the same each time.</summary>
    private Reader? last;

    public string Text { get; } = text;

    /// <summary>False where the value has no such name.</summary>
    public bool TryRead(object value, out object? found)
    {
        var reader = last;
        if (reader is null || reader.Type != value.GetType())
        {
            last = reader = Readers.GetOrAdd((value.GetType(), Text), key => new Reader(key.Type, key.Name));
        }

        return reader.TryRead(value, out found);
    }

    /// <summary>True where the name asks a list for the number of its items.</summary>
    public static bool CountsItems(Type type, string name) =>
        typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string) && (name.ToLowerInvariant() is "count" or "length");

    private static int CountOf(IEnumerable items) => items is ICollection list ? list.Count : items.Cast<object?>().Count();

    private sealed class Reader
    {
        private readonly string name;
        private readonly bool isRow;
        private readonly bool isCount;
        private readonly MethodInvoker? getter;

        [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = KeptWhole)]
        public Reader(Type type, string name)
        {
            (Type, this.name) = (type, name);
            isRow = typeof(IReadOnlyDictionary<string, object?>).IsAssignableFrom(type);
            isCount = CountsItems(type, name);
            getter = type.GetProperties().FirstOrDefault(IsNamed) is { GetMethod: { } found } ? MethodInvoker.Create(found) : null;

            bool IsNamed(PropertyInfo property) =>
                property.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && property.GetIndexParameters().Length == 0;
        }

        public Type Type { get; }

        public bool TryRead(object value, out object? found)
        {
            if (isRow)
            {
                return ((IReadOnlyDictionary<string, object?>)value).TryGetValue(name, out found);
            }

            found = isCount ? CountOf((IEnumerable)value) : getter?.Invoke(value);
            return isCount || getter is not null;
        }
    }
}
