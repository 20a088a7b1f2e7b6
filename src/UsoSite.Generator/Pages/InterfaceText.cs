using UsoSite.Generator.Theming;

namespace UsoSite.Generator.Pages;

/// <summary>A text of the theme: a key of its strings and the values that go in, or a text that is given as it is.</summary>
public sealed class InterfaceText
{
    private readonly (string Name, object? Value)[] values;
    private readonly string? given;

    private InterfaceText(string key, (string Name, object? Value)[] values, string? given = null) => (Key, this.values, this.given) = (key, values, given);

    public string Key { get; }

    public static InterfaceText Named(string key, params (string Name, object? Value)[] values) => new(key, values);

    /// <summary>A text that comes from content or data.</summary>
    public static InterfaceText Literal(string text) => new("", [], text);

    public string In(Strings strings) => given ?? strings.Text(Key, values);
}
