namespace UsoSite.Network;

/// <summary>Makes the page of all decisions.</summary>
public sealed class DecisionsPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("decisions", language, Addresses.Decisions(language), "decisions", InterfaceText.Named("decisions.title"), ViewOf(network, language))
        {
            Description = InterfaceText.Named(
                "decisions.description",
                ("joined", network.Tables.Decisions.Count(decision => decision.Joined)),
                ("proposed", network.Tables.Decisions.Count(decision => !decision.Joined))),
        },
    ];

    private static DecisionsView ViewOf(Network network, Language language) => DecisionsView.From(network) with
    {
        Translated = network.AreTranslated(network.Tables.Statements.Where(statement => statement.Decision.Length > 0), language),
    };
}

/// <summary>All decisions and proposals.</summary>
/// <param name="Rows">The newest first, those without a date last.</param>
/// <param name="Terms">What the decisions say besides, of those that say anything.</param>
public sealed record DecisionsView(IReadOnlyList<DecisionRowView> Rows, IReadOnlyList<DecisionTermsView> Terms, IReadOnlyList<DecisionNote> Notes)
{
    /// <summary>True where words of decisions are the site's own translations.</summary>
    public bool Translated { get; init; }

    public static DecisionsView From(Network network) => new(
        [.. network.Decisions.FromNewest.Select(decision => DecisionRowView.From(decision, network))],
        [.. network.Decisions.FromNewest.Select(decision => DecisionTermsView.From(decision, network)).Where(terms => terms.Groups.Count > 0)],
        [
            .. network.NotedDecisionSources().Select(noted => new DecisionNote(
                noted.Decision.Id, MunicipalityRef.To(network, noted.Decision.Municipality), noted.Source.Note, noted.Source.Id)),
        ]);
}

/// <summary>A decision with what the sources say differently of the municipality.</summary>
public sealed record DecisionRowView(DecisionView Decision, IReadOnlyList<DisagreementRef> Disagreements)
{
    public static DecisionRowView From(Decision decision, Network network) => new(
        DecisionView.From(decision, network), DisagreementRef.To(network.DisagreementsOf(network.Municipality(decision.Municipality))));
}

/// <summary>On what a decision rests and how it is carried out, as far as its source says.</summary>
public sealed record DecisionTermsView(DecisionView Decision, IReadOnlyList<StatementGroupView> Groups)
{
    public static DecisionTermsView From(Decision decision, Network network) =>
        new(DecisionView.From(decision, network), StatementGroupView.OfDecision(decision, network));
}

/// <summary>What is uncertain in the source of a decision or limits its use.</summary>
/// <param name="Source">Id of the source.</param>
public sealed record DecisionNote(string DecisionId, MunicipalityRef Municipality, LocalText Text, string Source);
