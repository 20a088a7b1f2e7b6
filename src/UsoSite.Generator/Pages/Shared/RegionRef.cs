using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.Shared;

/// <summary>A region as pages name it.</summary>
public sealed record RegionRef(string Code, LocalText Name)
{
    public static RegionRef Of(Network network, Municipality municipality) => Of(network.Region(municipality));

    public static RegionRef Of(Area region) => new(region.Code, region.Name);
}
