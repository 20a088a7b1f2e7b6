namespace UsoSite.Network;

/// <summary>A region as pages name it.</summary>
public sealed record RegionRef(string Code, LocalText Name)
{
    public static RegionRef To(Network network, Municipality municipality) => To(network.Region(municipality));

    public static RegionRef To(Region region) => new(region.Code, region.Name);
}
