using UsoSite.Pipelines;

namespace UsoSite.Generator.Domain;

/// <summary>That a season offers something, and how much of it.</summary>
/// <param name="Quantity">Null where the sources give no number.</param>
/// <param name="Per"><c>season</c> or <c>year</c>, which never compare; empty where there is no number.</param>
public sealed record SeasonOffering(
    SeasonId Season, string Offering, int? Quantity, string Per, IReadOnlyList<string> Sources, SourceSpan At);
