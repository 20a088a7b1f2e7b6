namespace UsoSite.Network;

/// <summary>The matrix as a file to download.</summary>
/// <param name="Address">From the site's root.</param>
/// <param name="Kilobytes">At least 1.</param>
public sealed record MatrixFileView(string Address, int Kilobytes);
