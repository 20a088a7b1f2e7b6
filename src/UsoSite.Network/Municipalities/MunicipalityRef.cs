namespace UsoSite.Network;

/// <summary>A municipality as pages name it.</summary>
public sealed record MunicipalityRef(string Code, LocalText Name)
{
    public static MunicipalityRef Of(Municipality municipality) => new(municipality.Code.Value, municipality.Name);

    public static MunicipalityRef Of(Network network, MunicipalityCode code) => Of(network.Municipality(code));
}
