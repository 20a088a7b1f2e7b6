namespace UsoSite.Generator.Content.Directives;

/// <summary>What the value of a directive's argument must be.</summary>
public enum ArgumentKind
{
    /// <summary>A season's id, or <c>newest</c>.</summary>
    Season,

    /// <summary>A municipality's code.</summary>
    Municipality,
    Offering,
    Term,
    Source,

    /// <summary>A whole number from 0 to 10,000,000.</summary>
    Residents,

    /// <summary><c>year</c> or <c>season</c>.</summary>
    Period,

    /// <summary>Ids of organisers separated by spaces.</summary>
    Organisers,
    Text,
}
