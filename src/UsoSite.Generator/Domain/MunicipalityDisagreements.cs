namespace UsoSite.Generator.Domain;

/// <summary>Which disagreements concern a municipality.</summary>
public static class MunicipalityDisagreements
{
    /// <summary>The disagreements whose subject ends with the municipality's Finnish name in brackets: <c>Päätöksen päivä (Kuopio)</c>.</summary>
    public static IReadOnlyList<Disagreement> DisagreementsOf(this Network network, Municipality municipality) =>
        [.. network.Tables.Disagreements.Where(disagreement => disagreement.Subject.Fi.EndsWith($"({municipality.Name.Fi})", StringComparison.Ordinal))];
}
