namespace UsoSite.Network;

/// <summary>A season by its years, as in data and addresses: <c>2025-2026</c>.</summary>
public readonly record struct SeasonId(string Value)
{
    /// <summary>The season for readers, with an en dash: <c>2025–2026</c>.</summary>
    public string Years => Value.Replace('-', '–');

    public override string ToString() => Value;
}
