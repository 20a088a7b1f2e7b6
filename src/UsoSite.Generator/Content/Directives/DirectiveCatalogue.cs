namespace UsoSite.Generator.Content.Directives;

/// <summary>Every directive that the articles of a site can use, in the order in which they are listed.</summary>
public sealed class DirectiveCatalogue(IEnumerable<Directive> directives)
{
    private readonly Dictionary<string, Directive> byName = directives.ToDictionary(directive => directive.Name, StringComparer.Ordinal);

    public IEnumerable<Directive> All => byName.Values;

    public IEnumerable<string> Names => byName.Keys;

    public Directive? Find(string name) => byName.GetValueOrDefault(name);
}
