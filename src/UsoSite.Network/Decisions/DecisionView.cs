namespace UsoSite.Network;

/// <summary>A municipality's decision, or a proposal whose outcome is not in the sources.</summary>
/// <param name="Date">Null where the source does not give it.</param>
/// <param name="SeasonTotal">Euros for the season: as the decision states it, else its yearly fee times the years.</param>
/// <param name="TotalStated">True where the decision itself states the total.</param>
/// <param name="Joined">False for a proposal.</param>
public sealed record DecisionView(
    string Id,
    MunicipalityRef Municipality,
    SeasonRef Season,
    DateOnly? Date,
    LocalText Body,
    string Section,
    string CaseNumber,
    int? Annual,
    int? SeasonTotal,
    bool TotalStated,
    bool VatExcluded,
    bool Joined,
    IReadOnlyList<string> Sources)
{
    /// <summary>Glossary id of the deciding body.</summary>
    public string BodyTerm { get; init; } = "";

    public static DecisionView From(Decision decision, Network network)
    {
        var season = network.Season(decision.Season);
        return new DecisionView(
            decision.Id,
            MunicipalityRef.To(network, decision.Municipality),
            SeasonRef.To(season),
            decision.Date,
            network.Term(decision.Body).Name,
            decision.Section,
            decision.CaseNumber,
            decision.AnnualFee,
            decision.TotalFee ?? decision.AnnualFee * season.FeeYears,
            decision.TotalFee is not null,
            decision.VatExcluded,
            decision.Joined,
            decision.Sources)
        {
            BodyTerm = decision.Body,
        };
    }
}
