namespace UsoSite.Network;

/// <summary>A yearly fee and how it is known. Nothing is interpolated and no season stands in for another.</summary>
public abstract record Fee
{
    private Fee()
    {
    }

    /// <summary>Stated by a source as the fee of a tier.</summary>
    /// <param name="Euros">Euros a year, as the source gives them: VAT is neither added nor assumed.</param>
    /// <param name="Tier">The tier.</param>
    public sealed record Published(int Euros, FeeTier Tier) : Fee;

    /// <summary>Paid by a named municipality according to its decision, while the tiers are not in the sources.</summary>
    /// <param name="Euros">Euros a year, as the decision gives them.</param>
    /// <param name="By">The decision.</param>
    public sealed record Paid(int Euros, Decision By) : Fee;

    /// <summary>Not in the sources.</summary>
    /// <param name="Tier">The tier, where the tiers are known and only the fee is not.</param>
    public sealed record Unknown(FeeTier? Tier = null) : Fee;
}
