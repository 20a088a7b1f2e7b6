namespace UsoSite.Network;

/// <summary>A decision to join comes with a membership of the same municipality and season.</summary>
internal static class ContradictingMembershipsCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<Decision> decisions, IReadOnlyList<Membership> memberships)
    {
        var members = memberships.Select(m => (m.Municipality, m.Season)).ToHashSet();
        return
            from decision in decisions
            where decision.Joined && !members.Contains((decision.Municipality, decision.Season))
            select new Diagnostic(NetworkRules.ContradictingMembership, decision.At, new(
                $"By this decision {decision.Municipality} joins {decision.Season}, but memberships does not have it.",
                $"Päätöksen mukaan {decision.Municipality} liittyy kauteen {decision.Season}, mutta jäsenyys puuttuu taulukosta memberships."), new(
                "Add the membership with the decision as its source, or mark the outcome as proposed.",
                "Lisää jäsenyys, jonka lähde päätös on, tai merkitse lopputulokseksi proposed."))
            {
                Key = $"id={decision.Id}",
            };
    }
}
