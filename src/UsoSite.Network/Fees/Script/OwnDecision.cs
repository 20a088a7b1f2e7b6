namespace UsoSite.Network;

/// <summary>The decision of a municipality that decides its fee in a season, or a proposal.</summary>
public sealed record OwnDecision
{
    public required string Id { get; init; }

    /// <summary>Its code.</summary>
    public required string Municipality { get; init; }

    public required string Season { get; init; }

    /// <summary><c>2024-12-10</c>; null where not known.</summary>
    public required string? Date { get; init; }

    /// <summary><c>extract</c> or <c>meeting</c> where the date is not that of the decision; else null.</summary>
    public required string? DateKind { get; init; }

    /// <summary>Euros a year; null where the decision does not state it.</summary>
    public required int? Annual { get; init; }

    /// <summary>Euros for the season; null where the decision does not state it.</summary>
    public required int? Total { get; init; }

    public required bool VatExcluded { get; init; }

    public required bool Joined { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>One for each municipality and season that has any: the one that <see cref="Network.FeeOf"/> chooses.</summary>
    public static IEnumerable<OwnDecision> In(Network network) => network.Tables.Decisions
        .Select(decision => (decision.Municipality, decision.Season))
        .Distinct()
        .Select(own => network.FeeOf(own.Municipality, network.Season(own.Season)).Decision)
        .OfType<Decision>()
        .Select(From);

    private static OwnDecision From(Decision decision) => new()
    {
        Id = decision.Id,
        Municipality = decision.Municipality.Value,
        Season = decision.Season.Value,
        Date = decision.Date?.ToString("O"),
        DateKind = decision.OtherDateKind is { Length: > 0 } kind ? kind : null,
        Annual = decision.AnnualFee,
        Total = decision.TotalFee,
        VatExcluded = decision.VatExcluded,
        Joined = decision.Joined,
        Sources = decision.Sources,
    };
}
