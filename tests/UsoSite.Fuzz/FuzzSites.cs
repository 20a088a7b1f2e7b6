using UsoSite.Fuzz.Inputs;

namespace UsoSite.Fuzz;

/// <summary>A site of each ground, made when it is first asked for.</summary>
internal sealed class FuzzSites : IDisposable
{
    private readonly Dictionary<FuzzGround, FuzzSite> sites = [];

    /// <inheritdoc cref="FuzzSite.ProblemOf"/>
    public string? ProblemOf(FuzzTarget target, byte[] bytes)
    {
        if (!sites.TryGetValue(target.Ground, out var site))
        {
            sites[target.Ground] = site = new FuzzSite(target.Ground);
        }

        return site.ProblemOf(target, bytes);
    }

    /// <inheritdoc cref="FuzzSite.Sound"/>
    public int Sound => sites.Values.Sum(site => site.Sound);

    public void Dispose()
    {
        foreach (var site in sites.Values)
        {
            site.Dispose();
        }

        sites.Clear();
    }
}
