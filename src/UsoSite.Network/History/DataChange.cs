using UsoSite.Generator.Feeds;

namespace UsoSite.Network;

/// <summary>A change of the data, told to those who read or use it.</summary>
/// <param name="Kind"><c>added</c>: figures or texts that were not there; <c>corrected</c>: what was wrong; <c>described</c>: columns, tables and their descriptions.</param>
/// <param name="Season">Null where it concerns no season in particular.</param>
[Table("changes")]
public sealed record DataChange([Key] string Id, DateOnly Date, [Required] string Kind, [References("seasons")] SeasonId? Season, [Required] LocalText Summary)
{
    /// <summary>The same as the generator tells it.</summary>
    internal SiteChange Told => new(Id, Date, Kind, Summary);
}
