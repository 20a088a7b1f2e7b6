namespace UsoSite.Network;

/// <summary>Everything that the sources tell of a municipality's part in one season.</summary>
/// <param name="State">
/// <c>member</c>, <c>registered</c>, or <c>proposed</c> where the sources have only a proposal to take part.
/// </param>
/// <param name="Sources">The sources of the membership; none where the sources have only a proposal.</param>
/// <param name="Decisions">The municipality's own decisions and proposals for the season.</param>
public sealed record SeasonRecordView(SeasonRef Season, string State, IReadOnlyList<string> Sources, IReadOnlyList<OwnDecisionView> Decisions)
{
    /// <summary>One record for each season of which anything is known, newest first.</summary>
    public static IReadOnlyList<SeasonRecordView> From(MunicipalityCode municipality, Network network)
    {
        var memberships = network.MembershipsOf(municipality);
        var decisions = network.DecisionsOf(municipality).ToLookup(decision => decision.Season);
        return
        [
            .. from season in network.Seasons.Reverse()
               let membership = memberships.FirstOrDefault(own => own.Season.Id == season.Id)
               where membership is not null || decisions.Contains(season.Id)
               select new SeasonRecordView(
                   SeasonRef.To(season),
                   StateOf(membership, decisions[season.Id]),
                   membership?.Sources ?? [],
                   [.. decisions[season.Id].Select(decision => OwnDecisionView.From(decision, network))]),
        ];
    }

    private static string StateOf(SeasonMembership? membership, IEnumerable<Decision> decisions) => membership switch
    {
        { Confirmed: true } => "member",
        null when decisions.Any(decision => decision.Joined) => "member",
        null => "proposed",
        _ => "registered",
    };
}
