namespace UsoSite.Generator.Pages;

/// <summary>A text of the theme: a key of its strings and the values that go in, or a text that is given as it is.</summary>
public sealed record InterfaceText(string Key, IReadOnlyDictionary<string, object?> Values)
{
    private string? Given { get; init; }

    public static InterfaceText Named(string key, params IEnumerable<(string Name, object? Value)> values) =>
        new(key, values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal));

    /// <summary>A text that comes from content or data.</summary>
    public static InterfaceText Literal(string text) => Named("") with { Given = text };

    public string In(Theming.Strings strings) => Given ?? strings.Text(Key, Values);
}
