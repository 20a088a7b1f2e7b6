namespace UsoSite.Generator.Content;

/// <summary>A picture or another file beside the articles, published as it is.</summary>
/// <param name="Origin">Relative to the site's root: <c>content/fi/ohjeet/kuva.png</c>.</param>
public sealed record ContentFile(string Origin, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Where it is published.</summary>
    public string Address => "/media/" + Origin["content/".Length..];
}
