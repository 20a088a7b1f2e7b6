namespace UsoSite.Network;

/// <summary>The disagreements that mark single figures of a season.</summary>
public sealed record SeasonMarksView(
    IReadOnlyList<DisagreementRef> SeasonNumber,
    IReadOnlyList<DisagreementRef> LeadTopic,
    IReadOnlyList<DisagreementRef> Fees,
    IReadOnlyList<DisagreementRef> Decisions)
{
    public static SeasonMarksView From(Season season, Network network)
    {
        var all = network.DisagreementsOf(season);
        return new SeasonMarksView(
            DisagreementRef.To(all.About("number")),
            DisagreementRef.To(season.LeadTopic.IsEmpty ? [] : all.About("lead-theme")),
            DisagreementRef.To(all.About("fee")),
            DisagreementRef.To(all.About("decision")));
    }
}
