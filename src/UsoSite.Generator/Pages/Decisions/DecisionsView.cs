using UsoSite.Generator.Pages.Shared;

namespace UsoSite.Generator.Pages.Decisions;

/// <summary>All decisions and proposals.</summary>
/// <param name="Decisions">The newest first, those without a date last.</param>
public sealed record DecisionsView(IReadOnlyList<DecisionView> Decisions, IReadOnlyList<DecisionNote> Notes)
{
    public static DecisionsView Of(Site site)
    {
        DecisionView[] decisions = [.. site.Network.DecisionsFromNewest().Select(d => DecisionView.Of(d, site.Network))];
        return new DecisionsView(
            decisions,
            [
                .. from decision in decisions
                   from id in decision.Sources
                   let note = site.Sources[id].Note
                   where note.Length > 0
                   select new DecisionNote(decision.Id, decision.Municipality, note, id),
            ]);
    }
}
