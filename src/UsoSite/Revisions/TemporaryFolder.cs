namespace UsoSite.Revisions;

/// <summary>A folder outside the site that is gone when it is disposed.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("uso-diff-");

    public string Path => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);
}
