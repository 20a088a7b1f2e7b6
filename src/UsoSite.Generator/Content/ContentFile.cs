namespace UsoSite.Generator.Content;

/// <summary>A picture or another file beside the articles, published as it is.</summary>
/// <param name="File">Relative to the site's root: <c>content/fi/ohjeet/kuva.png</c>.</param>
public sealed record ContentFile(string File, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Where it is published.</summary>
    public string Address => "/media/" + File["content/".Length..];
}
