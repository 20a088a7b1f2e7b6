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

    /// <summary><c>prepared</c> or <c>reviewed</c>: a day of the accessibility statement.</summary>
    StatementDay,

    /// <summary>A kind of <see cref="Domain.AccessibilityGap"/>.</summary>
    GapKind,
    Text,
}
