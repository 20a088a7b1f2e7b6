namespace UsoSite.Network;

/// <summary>All decisions and proposals.</summary>
/// <param name="Rows">The newest first, those without a date last.</param>
public sealed record DecisionsView(IReadOnlyList<DecisionRowView> Rows, IReadOnlyList<DecisionNote> Notes)
{
    public static DecisionsView From(Network network)
    {
            DecisionRowView[] rows =
        [
            .. network.DecisionsFromNewest().Select(decision => new DecisionRowView(
                DecisionView.From(decision, network),
                DisagreementRef.To(network.DisagreementsOf(network.Municipality(decision.Municipality))))),
        ];
        return new DecisionsView(
            rows,
            [
                .. from row in rows
                   from id in row.Decision.Sources
                   let note = network.Source(id).Note
                   where !note.IsEmpty
                   select new DecisionNote(row.Decision.Id, row.Decision.Municipality, note, id),
            ]);
    }
}
