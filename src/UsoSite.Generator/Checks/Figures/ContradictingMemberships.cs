using UsoSite.Generator.Domain;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Checks.Figures;

/// <summary>A decision to join comes with a membership of the same municipality and season.</summary>
internal sealed class ContradictingMemberships : IFigureCheck
{
    public IReadOnlyList<string> Tables => ["decisions", "memberships", "municipalities", "seasons"];

    public bool FollowsKeys => true;

    public IEnumerable<Diagnostic> Find(Network network)
    {
        var members = network.Tables.Memberships.Select(m => (m.Municipality, m.Season)).ToHashSet();
        return
            from decision in network.Tables.Decisions
            where decision.Joined && !members.Contains((decision.Municipality, decision.Season))
            select new Diagnostic(Rules.ContradictingMembership, decision.At, new(
                $"By this decision {decision.Municipality} joins {decision.Season}, but memberships does not have it.",
                $"Päätöksen mukaan {decision.Municipality} liittyy kauteen {decision.Season}, mutta jäsenyys puuttuu taulukosta memberships."), new(
                "Add the membership with the decision as its source, or mark the outcome as proposed.",
                "Lisää jäsenyys, jonka lähde päätös on, tai merkitse lopputulokseksi proposed."))
            {
                Key = $"id={decision.Id}",
            };
    }
}
