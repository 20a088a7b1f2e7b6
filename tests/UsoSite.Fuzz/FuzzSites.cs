using UsoSite.Fuzz.Inputs;

namespace UsoSite.Fuzz;

/// <summary>A site of each ground, made when it is first asked for.</summary>
internal sealed class FuzzSites : IDisposable
{
    private readonly Dictionary<FuzzGround, FuzzSite> sites = [];
    private int soundBefore;

    /// <inheritdoc cref="FuzzSite.ProblemOf"/>
    public string? ProblemOf(FuzzTarget target, byte[] bytes) => Of(target).ProblemOf(target, bytes);

    /// <inheritdoc cref="FuzzSite.ProblemOfParts"/>
    public string? ProblemOfParts(FuzzTarget target, byte[] bytes) => Of(target).ProblemOfParts(target, bytes);

    /// <summary>Builds the whole site with the input, or runs the steps of its file, as is told by its number.</summary>
    public string? ProblemOf(FuzzInput input) => input.IsForWhole ? ProblemOf(input.Target, input.Bytes) : ProblemOfParts(input.Target, input.Bytes);

    private FuzzSite Of(FuzzTarget target)
    {
        if (!sites.TryGetValue(target.Ground, out var site))
        {
            sites[target.Ground] = site = new FuzzSite(target.Ground);
        }

        return site;
    }

    /// <inheritdoc cref="FuzzSite.Sound"/>
    public int Sound => soundBefore + sites.Values.Sum(site => site.Sound);

    /// <summary>Ends the sites; those that are asked for again are made anew.</summary>
    public void Dispose()
    {
        soundBefore = Sound;
        foreach (var site in sites.Values)
        {
            site.Dispose();
        }

        sites.Clear();
    }
}
