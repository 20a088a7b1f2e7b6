using System.Globalization;

namespace UsoSite.Generator.Content.Directives;

/// <summary>The arguments of one directive, checked before.</summary>
public sealed class DirectiveValues(IReadOnlyDictionary<string, string> arguments)
{
    public bool Has(string name) => arguments.ContainsKey(name);

    /// <summary>The value of an argument; empty where it is not given.</summary>
    public string Text(string name) => arguments.GetValueOrDefault(name, "");

    public int? Number(string name) => arguments.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
