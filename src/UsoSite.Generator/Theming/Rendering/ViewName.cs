using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace UsoSite.Generator.Theming.Rendering;

/// <summary>One name of a path, read from whatever value stands before it: a property of a view in camel case, a column of a row, the count of a list.</summary>
internal sealed class ViewName(string text)
{
    private readonly bool isCount = text.Equals("count", StringComparison.OrdinalIgnoreCase) || text.Equals("length", StringComparison.OrdinalIgnoreCase);

    /// <summary>How the name is read from the type that was met last; on most pages it is the same each time.</summary>
    private Reader? last;

    public string Text { get; } = text;

    /// <summary>False where the value has no such name.</summary>
    public bool TryRead(object value, out object? found)
    {
        switch (value)
        {
            case IReadOnlyDictionary<string, object?> row:
                return row.TryGetValue(Text, out found);
            case ICollection list when isCount:
                found = list.Count;
                return true;
            default:
                var reader = last;
                if (reader is null || reader.Type != value.GetType())
                {
                    last = reader = new Reader(value.GetType(), Text);
                }

                found = reader.Getter?.Invoke(value);
                return reader.Getter is not null;
        }
    }

    private sealed class Reader
    {
        [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "The assemblies that hold views are kept whole; see TrimmerRootAssembly in UsoSite.csproj.")]
        public Reader(Type type, string name)
        {
            Type = type;
            Getter = type.GetProperties().FirstOrDefault(IsNamed) is { GetMethod: { } getter }
                ? MethodInvoker.Create(getter)
                : null;

            bool IsNamed(PropertyInfo property) =>
                property.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && property.GetIndexParameters().Length == 0;
        }

        public Type Type { get; }

        public MethodInvoker? Getter { get; }
    }
}
