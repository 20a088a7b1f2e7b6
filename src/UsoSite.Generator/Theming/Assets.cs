using System.Security.Cryptography;
using System.Text;
using UsoSite.Generator.Scripts;

namespace UsoSite.Generator.Theming;

/// <summary>The files of the site's look. Each is published under a name that changes with its content.</summary>
public sealed class Assets
{
    private readonly Dictionary<string, (string Address, byte[] Content)> byName = new(StringComparer.Ordinal);

    public IEnumerable<string> Names => byName.Keys;

    /// <summary>The files by the address at which they are published.</summary>
    public IEnumerable<(string Address, byte[] Content)> Files => byName.Values;

    /// <summary>The address of an asset from the site's root, or null where the theme has no such asset.</summary>
    public string? AddressOf(string name) => byName.TryGetValue(name, out var asset) ? asset.Address : null;

    internal void Add(string name, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..10];
        var extension = Path.GetExtension(name);
        byName[name] = ($"/assets/{name[..^extension.Length]}.{hash}{extension}", content);
    }

    internal void Add(string name, string content) => Add(name, Encoding.UTF8.GetBytes(content));

    internal void Add(DataScript script) => Add(script.Name, script.Text);
}
