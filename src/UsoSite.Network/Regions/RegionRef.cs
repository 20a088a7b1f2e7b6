namespace UsoSite.Network;

/// <summary>A region as pages name it.</summary>
public sealed record RegionRef(string Code, LocalText Name)
{
    public static RegionRef Of(Network network, Municipality municipality) => Of(network.Region(municipality));

    public static RegionRef Of(Region region) => new(region.Code, region.Name);
}
