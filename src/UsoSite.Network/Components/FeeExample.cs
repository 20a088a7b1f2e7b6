namespace UsoSite.Network;

/// <summary>A real fee in one of its states.</summary>
public sealed record FeeExample(MunicipalityRef Municipality, NewestFeeView Newest)
{
    /// <summary>One for each state that the data has, from the newest season that has it.</summary>
    public static IReadOnlyList<FeeExample> All(Network network)
    {
        var fees =
            from season in network.Seasons.Reverse()
            from municipality in network.Municipalities
            select (municipality, fee: network.FeeOf(municipality.Code, season));
        return [.. fees.DistinctBy(known => known.fee.Fee.GetType()).Select(known => All(known.municipality, known.fee, network))];
    }

    private static FeeExample All(Municipality municipality, MunicipalityFee fee, Network network) =>
        new(MunicipalityRef.To(municipality), new NewestFeeView(FeeView.From(fee, network), null, false, fee.Season.Sources));
}
