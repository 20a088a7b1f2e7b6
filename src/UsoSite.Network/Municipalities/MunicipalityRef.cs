namespace UsoSite.Network;

/// <summary>A municipality as pages name it.</summary>
public sealed record MunicipalityRef(string Code, LocalText Name)
{
    public static MunicipalityRef To(Municipality municipality) => new(municipality.Code.Value, municipality.Name);

    public static MunicipalityRef To(Network network, MunicipalityCode code) => To(network.Municipality(code));
}
