namespace UsoSite.Network;

/// <summary>What the sources of decisions tell.</summary>
public static class DecisionQueries
{
    /// <summary>The decisions and proposals that name a source, the newest first.</summary>
    public static IReadOnlyList<Decision> DecisionsFrom(this Network network, Source source) =>
        [.. network.DecisionsFromNewest().Where(decision => decision.Sources.Contains(source.Id))];

    /// <summary>The sources of decisions that have a note, each with its decision, the newest decision first.</summary>
    public static IReadOnlyList<(Decision Decision, Source Source)> NotedDecisionSources(this Network network) =>
    [
        .. from decision in network.DecisionsFromNewest()
           from id in decision.Sources
           let source = network.Source(id)
           where !source.Note.IsEmpty
           select (decision, source),
    ];
}
