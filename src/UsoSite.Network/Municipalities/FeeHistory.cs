namespace UsoSite.Network;

/// <summary>A municipality's fees, season by season.</summary>
/// <param name="NewestFirst">One for each season; at least one.</param>
public sealed record FeeHistory(IReadOnlyList<MunicipalityFee> NewestFirst)
{
    public MunicipalityFee Newest => NewestFirst[0];

    /// <summary>The fee of the newest season of which it is known; null where that is the newest season of all, or no fee is known.</summary>
    public MunicipalityFee? LastKnown => NewestFirst.FirstOrDefault(fee => fee.AnnualFee is not null) is { } known && known != Newest ? known : null;
}
