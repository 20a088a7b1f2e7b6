namespace UsoSite.Network;

/// <summary>A municipality's decision, or a proposal whose outcome is not in the sources.</summary>
public sealed record DecisionView
{
    public required string Id { get; init; }

    public required MunicipalityRef Municipality { get; init; }

    public required SeasonRef Season { get; init; }

    /// <summary>Null where the source does not give it.</summary>
    public required DateOnly? Date { get; init; }

    /// <summary><c>extract</c> or <c>meeting</c> where the date is not that of the decision; else empty.</summary>
    public required string DateKind { get; init; }

    /// <summary>Name of the deciding body.</summary>
    public required LocalText Body { get; init; }

    /// <summary>Glossary id of the deciding body.</summary>
    public required string BodyTerm { get; init; }

    public required string Section { get; init; }

    public required string CaseNumber { get; init; }

    /// <summary>Euros a year; null where the decision does not state it.</summary>
    public required int? Annual { get; init; }

    /// <summary>Euros for the season: as the decision states it, else its yearly fee times the years.</summary>
    public required int? SeasonTotal { get; init; }

    /// <summary>True where the decision itself states the total.</summary>
    public required bool TotalStated { get; init; }

    public required bool VatExcluded { get; init; }

    /// <summary>False for a proposal.</summary>
    public required bool Joined { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public static DecisionView From(Decision decision, Network network)
    {
        var season = network.Season(decision.Season);
        return new DecisionView
        {
            Id = decision.Id,
            Municipality = MunicipalityRef.To(network, decision.Municipality),
            Season = SeasonRef.To(season),
            Date = decision.Date,
            DateKind = decision.OtherDateKind,
            Body = network.Term(decision.Body).Name,
            BodyTerm = decision.Body,
            Section = decision.Section,
            CaseNumber = decision.CaseNumber,
            Annual = decision.AnnualFee,
            SeasonTotal = decision.TotalFor(season),
            TotalStated = decision.TotalFee is not null,
            VatExcluded = decision.VatExcluded,
            Joined = decision.Joined,
            Sources = decision.Sources,
        };
    }
}
