namespace UsoSite.Network;

/// <summary>What the sources tell of a municipality's part in the network.</summary>
/// <param name="Seasons">Each season of which anything is known, newest first.</param>
/// <param name="MemberLists">The seasons whose members the sources list completely, newest first.</param>
public sealed record MunicipalityRecordsView(IReadOnlyList<SeasonRecordView> Seasons, IReadOnlyList<MemberListView> MemberLists)
{
    public static MunicipalityRecordsView From(Municipality municipality, Network network, IEnumerable<MemberList> lists) => new(
        SeasonRecordView.From(municipality.Code, network),
        [.. lists.Select(list => new MemberListView(SeasonRef.To(list.Season), list.Members.Contains(municipality.Code), list.Sources))]);
}

/// <summary>Everything that the sources tell of a municipality's part in one season.</summary>
/// <param name="State">
/// <c>member</c>, <c>registered</c>, or <c>proposed</c> where the sources have only a proposal to take part.
/// </param>
/// <param name="Sources">The sources of the membership; none where the sources have only decisions.</param>
/// <param name="Decisions">The municipality's own decisions and proposals for the season.</param>
public sealed record SeasonRecordView(SeasonRef Season, string State, IReadOnlyList<string> Sources, IReadOnlyList<OwnDecisionView> Decisions)
{
    public static IReadOnlyList<SeasonRecordView> From(MunicipalityCode municipality, Network network)
    {
        var memberships = network.MembershipsOf(municipality).ToDictionary(membership => membership.Season.Id);
        var decisions = network.Decisions.Of(municipality).ToLookup(decision => decision.Season);
        return
        [
            .. from season in network.Seasons.Reverse()
               let membership = memberships.GetValueOrDefault(season.Id)
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
        { Confirmed: false } => "registered",
        null => decisions.Any(decision => decision.Joined) ? "member" : "proposed",
    };
}

/// <summary>A decision on the page of its municipality.</summary>
/// <param name="DateMarks">Disagreements about its date.</param>
/// <param name="FeeMarks">Disagreements about its fee.</param>
/// <param name="VatMarks">Disagreements about VAT where the decision mentions it.</param>
public sealed record OwnDecisionView(
    DecisionView Decision, IReadOnlyList<DisagreementRef> DateMarks, IReadOnlyList<DisagreementRef> FeeMarks, IReadOnlyList<DisagreementRef> VatMarks)
{
    public static OwnDecisionView From(Decision decision, Network network)
    {
        var own = network.DisagreementsOf(decision);
        return new OwnDecisionView(
            DecisionView.From(decision, network),
            DisagreementRef.To(own.About("date")),
            DisagreementRef.To(own.About("fee")),
            DisagreementRef.To(decision.VatExcluded ? network.Tables.Disagreements.About("vat") : []));
    }
}

/// <summary>A complete list of a season's members.</summary>
/// <param name="Named">True where the municipality is on it.</param>
/// <param name="Sources">Of the list as a whole.</param>
public sealed record MemberListView(SeasonRef Season, bool Named, IReadOnlyList<string> Sources);
