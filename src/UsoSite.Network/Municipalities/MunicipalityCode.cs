namespace UsoSite.Network;

/// <summary>Statistics Finland's municipality code: three digits as text, zeros kept (<c>005</c>).</summary>
public readonly record struct MunicipalityCode(string Value)
{
    public override string ToString() => Value;
}
