namespace UsoSite.Network;

/// <summary>What the sources say of one aspect of a season.</summary>
/// <param name="Shape">
/// <c>missing</c> where they do not mention it, <c>not-listed</c> where they describe the season's offerings as a whole and this
/// is not among them; else which of the values it has: <c>number</c>, <c>text</c>, <c>list</c>,
/// <c>offering</c>, <c>fee</c>, <c>fee-unknown</c>, <c>other-tiers</c>, <c>decisions</c>, <c>travel-costs</c>, <c>counts</c> or <c>members</c>.
/// </param>
public sealed record FactView(string Shape, IReadOnlyList<string> Sources)
{
    public static readonly FactView Missing = new("missing", []);

    public static readonly FactView NotListed = new("not-listed", []);

    /// <summary>An ordinal, a quantity, euros a year, or the members known by name.</summary>
    public int? Amount { get; init; }

    /// <summary>Of a quantity: <c>season</c> or <c>year</c>.</summary>
    public string Per { get; init; } = "";

    /// <summary>Of an offering: what the number covers.</summary>
    public LocalText Note { get; init; } = LocalText.Empty;

    /// <summary>Of the fee of a tier: true where its bounds are inferred from those of the tier beside.</summary>
    public bool Inferred { get; init; }

    public LocalText? Text { get; init; }

    public IReadOnlyList<LocalText> Items { get; init; } = [];

    public IReadOnlyList<DecisionView> Decisions { get; init; } = [];

    public IReadOnlyList<StatedCountView> Counts { get; init; } = [];

    /// <summary>Of members: municipalities that had signed up, beside the confirmed ones.</summary>
    public int Registered { get; init; }

    /// <summary>Of members and lists: true where the sources give the list as a whole.</summary>
    public bool Complete { get; init; } = true;

    public IReadOnlyList<DisagreementRef> Disagreements { get; init; } = [];
}
