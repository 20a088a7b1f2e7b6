namespace UsoSite.Network;

/// <summary>A yearly fee and how it is known. Nothing is interpolated, and no season's fee is used for another season.</summary>
public abstract record Fee
{
    /// <summary>How many kinds there are.</summary>
    public const int Kinds = 3;

    private Fee()
    {
    }

    /// <summary>Euros a year as the sources give them; VAT is neither added nor assumed. Null where not known.</summary>
    public abstract int? Annual { get; }

    /// <summary>Ids of the sources; of an unknown fee, those of its tier.</summary>
    public abstract IReadOnlyList<string> Sources { get; }

    /// <summary>The fee by the published tiers alone.</summary>
    /// <param name="tier">The tier of the population; null where the population or the season's tiers are not known.</param>
    public static Fee ByTier(FeeTier? tier) => tier is { AnnualFee: { } euros } ? new Published(euros, tier) : new Unknown(tier);

    /// <summary>Stated by a source as the fee of a tier.</summary>
    public sealed record Published(int Euros, FeeTier Tier) : Fee
    {
        public override int? Annual => Euros;

        public override IReadOnlyList<string> Sources => Tier.Sources;
    }

    /// <summary>Stated in a municipality's decision to join, while the fee of its tier is not in the sources.</summary>
    public sealed record Decided(int Euros, Decision By) : Fee
    {
        public override int? Annual => Euros;

        public override IReadOnlyList<string> Sources => By.Sources;
    }

    /// <summary>Not in the sources.</summary>
    /// <param name="Tier">The tier, where the tiers are known and only the fee is not.</param>
    public sealed record Unknown(FeeTier? Tier = null) : Fee
    {
        public override int? Annual => null;

        public override IReadOnlyList<string> Sources => Tier?.Sources ?? [];
    }
}
