using System.Collections.Frozen;
using UsoSite.Generator.Pages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming;

/// <summary>A function that templates may call.</summary>
/// <param name="Value">Gives a text or a value for the page that is rendered.</param>
internal sealed record Helper(string Name, Func<PageContext, Arguments, object?> Value)
{
    /// <summary>True where the result is HTML, which is written as it is; any other text is encoded.</summary>
    public bool GivesHtml { get; init; }

    /// <summary>The types of values that the helper can show; none where it takes any.</summary>
    public Type[] Shows { get; init; } = [];

    /// <summary>True where the helper shows nothing for values of a type.</summary>
    public bool Refuses(Type value) => Shows.Length > 0 && !Shows.Contains(value);
}

/// <summary>What a helper is called with.</summary>
/// <param name="values">The values in their order.</param>
/// <param name="named">The values that are passed by name.</param>
internal readonly ref struct Arguments(ReadOnlySpan<object?> values, ReadOnlySpan<(string Name, object? Value)> named)
{
    private readonly ReadOnlySpan<object?> values = values;

    public ReadOnlySpan<(string Name, object? Value)> Named { get; } = named;

    /// <summary>A value by its place; null beyond the last.</summary>
    public object? this[int index] => index < values.Length ? values[index] : null;

    /// <summary>A value as text; empty where it is not known.</summary>
    public string Text(int index) => this[index]?.ToString() ?? "";

    /// <summary>All values as texts, with a sign between them.</summary>
    public string Joined(string sign) => values.Length == 1 ? Text(0) : string.Join(sign, values);
}

/// <summary>A helper was called with a value that it cannot have.</summary>
internal sealed class HelperArgumentException(string value, Text fact, Text fix) : Exception(fact.En)
{
    public string Value { get; } = value;

    public Text Fact { get; } = fact;

    public Text Fix { get; } = fix;
}

/// <summary>The helpers that a kind of template may call.</summary>
internal sealed partial class Helpers(params IEnumerable<Helper> all)
{
    private readonly FrozenDictionary<string, Helper> byName = all.ToFrozenDictionary(helper => helper.Name, StringComparer.Ordinal);

    public IEnumerable<string> Names => byName.Keys.Order(StringComparer.Ordinal);

    public Helper? Find(string name) => byName.GetValueOrDefault(name);
}
