namespace UsoSite.Network;

/// <summary>The population of a municipality on 31 December of a year.</summary>
public readonly record struct PopulationFigure(int Year, int Residents)
{
    public DateOnly Date => new(Year, 12, 31);
}
