namespace UsoSite.Network;

/// <summary>What the sources of decisions tell.</summary>
public static class DecisionQueries
{
    /// <summary>The sources of decisions that have a note, each with its decision, the newest decision first.</summary>
    public static IReadOnlyList<(Decision Decision, Source Source)> NotedDecisionSources(this Network network) =>
    [
        .. from decision in network.Decisions.FromNewest
           from id in decision.Sources
           let source = network.Source(id)
           where !source.Note.IsEmpty
           select (decision, source),
    ];
}
