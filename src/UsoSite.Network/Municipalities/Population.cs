namespace UsoSite.Network;

/// <summary>The population of a municipality, current or former, on 31 December of a year.</summary>
[Table("population", NeedsRows = true)]
public sealed record Population([Key] MunicipalityCode Municipality, [Key] int Year, int Residents, SourceSpan At)
{
    public PopulationFigure Figure => new(Year, Residents);
}
