namespace UsoSite.Network;

/// <summary>How the site meets the accessibility requirements, and when that was assessed.</summary>
/// <param name="Status"><c>full</c>, <c>partial</c> or <c>none</c>.</param>
/// <param name="Method"><c>self</c> or <c>external</c>.</param>
/// <param name="Prepared">The day on which the statement was first made.</param>
/// <param name="Reviewed">The day on which the statement was last reviewed, changed or not.</param>
[Table("accessibility_statement")]
public sealed record AccessibilityStatement([Required] string Status, [Required] string Method, DateOnly Prepared, DateOnly Reviewed, SourceSpan At)
{
    /// <summary>The day after which the statement must be reviewed again.</summary>
    public DateOnly ReviewDue => Reviewed.AddYears(1);
}

/// <summary>How the site meets the accessibility requirements, in a sentence whose subject is the site.</summary>
/// <param name="Status"><c>full</c>, <c>partial</c> or <c>none</c>.</param>
public sealed record AccessibilityStatusView(string Status)
{
    public static AccessibilityStatusView From(Network network) => new(network.Accessibility.Status);
}

/// <summary>Who assessed the accessibility of the site.</summary>
/// <param name="Method"><c>self</c> or <c>external</c>.</param>
public sealed record AccessibilityMethodView(string Method)
{
    public static AccessibilityMethodView From(Network network) => new(network.Accessibility.Method);
}

/// <summary>Whom to tell of a failure.</summary>
/// <param name="HasContact">True where an organiser has an e-mail address or a telephone number; only then can an answer be promised.</param>
public sealed record AccessibilityFeedbackView(IReadOnlyList<Organiser> Organisers, bool HasContact)
{
    /// <param name="ids">As for <see cref="OrganisersView"/>.</param>
    /// <param name="network">The network.</param>
    public static AccessibilityFeedbackView From(string ids, Network network)
    {
        var organisers = OrganisersView.From(ids, network).Organisers;
        return new(organisers, organisers.Any(organiser => organiser.Email.Length > 0 || organiser.Phone.Length > 0));
    }
}
