using System.Globalization;

namespace UsoSite.Network;

/// <summary>What the sources say of a municipality for its decision to take part in a season.</summary>
public sealed class Draft
{
    private static readonly DraftBlank[] OfMeeting = Named("case-number", "body", "date", "section", "preparer", "presenter", "earlier-handling");
    private static readonly DraftBlank[] Offer = Named("offer");
    private static readonly DraftBlank[] FeeTotal = Named("fee-total");
    private static readonly DraftBlank[] Travel = Named("travel");
    private static readonly DraftBlank[] Vat = Named("vat");
    private static readonly DraftBlank[] OfReasons = Named("own-costs", "business-impact", "other-impact", "reasons", "statute", "delegation");
    private static readonly DraftBlank[] Totals = Named("annual", "total");
    private static readonly DraftBlank[] OfEnd = Named("signatory", "contact", "account", "annexes", "further-information", "for-information", "appeal");

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

    /// <summary>True where the fees of both seasons are known in the same way.</summary>
    public bool FeeCompares => FeeChange != SeasonComparisonState.NotComparable;

    /// <summary>What only the municipality knows, in the order of the text. What the sources do not tell is among it.</summary>
    public IReadOnlyList<DraftBlank> Blanks =>
    [
        .. OfMeeting,
        .. network.OfferedIn(Season).Any() ? [] : Offer,
        .. Fee.AnnualFee is null ? BudgetYears.Select(year => new DraftBlank("fee", year)) : [],
        .. Fee.AnnualFee is null ? FeeTotal : [],
        .. Season.TravelCostsExtra ? [] : Travel,
        .. network.Decisions.AnyWithoutVat(Season) ? [] : Vat,
        .. OfReasons,
        .. Fee.AnnualFee is null ? Totals : [],
        .. OfEnd,
    ];

    /// <summary>The years in whose budgets the municipality has a fee.</summary>
    public IEnumerable<string> BudgetYears =>
        Enumerable.Range(Season.Start.Year, Season.FeeYears).Select(year => year.ToString(CultureInfo.InvariantCulture));

    private static DraftBlank[] Named(params string[] names) => Array.ConvertAll(names, name => new DraftBlank(name));
}

/// <summary>A place in the text that the municipality fills in.</summary>
/// <param name="Year">Of the fee of one year of the budget; empty for others.</param>
public sealed record DraftBlank(string Name, string Year = "")
{
    /// <summary>The end of its id on the page.</summary>
    public string Id => Year.Length > 0 ? $"{Name}-{Year}" : Name;
}
