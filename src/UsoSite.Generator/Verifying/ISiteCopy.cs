namespace UsoSite.Generator.Verifying;

/// <summary>A published copy of a site, in a folder or on a web server.</summary>
public interface ISiteCopy
{
    /// <summary>The bytes of a file; null where the copy has no such file.</summary>
    /// <param name="path">Relative to the site's root, with forward slashes.</param>
    /// <exception cref="IOException">The copy cannot be read.</exception>
    Task<byte[]?> ReadAsync(string path, CancellationToken cancellation);

    /// <summary>The files that the copy has; null where only those can be had that are asked for.</summary>
    IReadOnlyList<string>? Files();
}
