namespace UsoSite.Network;

/// <summary>What the sources say of a municipality for its decision to take part in a season.</summary>
public sealed class Draft
{
    private readonly Network network;

    public Draft(Municipality municipality, Season season, Network network)
    {
        this.network = network;
        Municipality = municipality;
        Season = season;
        Fee = network.FeeOf(municipality.Code, Season);
        PreviousFee = network.Previous(Season) is { } previous ? network.FeeOf(municipality.Code, previous) : null;
        var memberships = network.MembershipsOf(municipality.Code);
        Membership = memberships.FirstOrDefault(membership => membership.Season.Id == Season.Id);
        EarlierMemberships = [.. memberships.Where(membership => membership.Season.Start < Season.Start)];
    }

    public Municipality Municipality { get; }

    public Season Season { get; }

    /// <summary>With the municipality's own decision on the season where the data has one.</summary>
    public MunicipalityFee Fee { get; }

    /// <summary>The municipality's fee in the season before; null for the first season.</summary>
    public MunicipalityFee? PreviousFee { get; }

    public SeasonMembership? Membership { get; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<SeasonMembership> EarlierMemberships { get; }

    /// <summary>The fee compared with that of the season before; not comparable unless both are known in the same way and of the same municipality, without a merger between.</summary>
    public SeasonComparisonState FeeChange => Fee.Merged.Count == 0 && PreviousFee is { AnnualFee: { } before } previous && Fee is { AnnualFee: { } now } && Fee.IsOfSameKindAs(previous)
        ? SeasonComparisonRules.OfFees(before, now)
        : SeasonComparisonState.NotComparable;

    /// <summary>How many residents away the nearest other fee tier is; null where it is not near or not known.</summary>
    public int? ResidentsToNearTier => network.ResidentsToNearTier(Fee);

    /// <summary>The municipality's part in the season: a decision to join counts first, then a named member, a proposal and a sign-up.</summary>
    public Participation Participation => (Fee.Decision, Membership) switch
    {
        ({ Joined: true }, _) => Participation.Joined,
        (_, { Confirmed: true }) => Participation.Member,
        ({ Joined: false }, _) => Participation.Proposed,
        (_, { Confirmed: false }) => Participation.Registered,
        _ => Participation.Unknown,
    };

    /// <summary>What only the municipality knows, in the order of the text. The fee is among it where the sources do not give it.</summary>
    public IReadOnlyList<string> Blanks =>
    [
        "case-number", "body", "preparer", "presenter", "effects",
        .. Fee.AnnualFee is null ? ["annual", "total"] : Array.Empty<string>(),
        "account", "reasons", "statute", "delegation",
    ];
}
