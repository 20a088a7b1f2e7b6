using UsoSite.Generator.Previewing;

namespace UsoSite.Previewing;

/// <summary>The site that is served, and the one that is served while something is wrong.</summary>
internal sealed class PreviewState
{
    private volatile SiteInMemory? current;
    private volatile SiteInMemory? good;

    /// <summary>The newest site in which nothing wrong has been found yet.</summary>
    public SiteInMemory? Current
    {
        get => current;
        set => current = value;
    }

    /// <summary>The newest site of which everything was checked and nothing found wrong.</summary>
    public SiteInMemory? Good
    {
        get => good;
        set => good = value;
    }

    public Listeners Listeners { get; } = new();

    /// <summary>The answer to an address; null while there is no site.</summary>
    public async Task<FoundFile?> FindAsync(string address)
    {
        foreach (var site in new[] { Current, Good }.OfType<SiteInMemory>())
        {
            try
            {
                if (await FoundFile.FindAsync(site, address) is { } found)
                {
                    return found;
                }
            }
            catch (OperationCanceledException)
            {
                // A newer site was begun before this one was whole.
            }
        }

        return null;
    }
}
