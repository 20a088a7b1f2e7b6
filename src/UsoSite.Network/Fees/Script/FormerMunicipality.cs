namespace UsoSite.Network;

/// <summary>A municipality that has become part of another, whose fee stands for it.</summary>
/// <param name="Into">Code of the present municipality.</param>
public sealed record FormerMunicipality(string Code, IReadOnlyList<string> Names, string Into, DateOnly Date)
{
    public static FormerMunicipality From(Merger merger) =>
        new(merger.Code.Value, MunicipalityFigures.NamesOf(merger.Name), merger.Into.Value, merger.Date);
}
