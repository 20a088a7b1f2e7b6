namespace UsoSite.Network;

/// <summary>The disagreements that mark single figures of a season.</summary>
public sealed record SeasonMarksView(
    IReadOnlyList<DisagreementRef> SeasonNumber,
    IReadOnlyList<DisagreementRef> LeadTheme,
    IReadOnlyList<DisagreementRef> Fees,
    IReadOnlyList<DisagreementRef> Decisions)
{
    public static SeasonMarksView Of(Season season, Network network)
    {
        var all = network.DisagreementsOf(season);
        return new SeasonMarksView(
            DisagreementRef.Of(all.About("number")),
            DisagreementRef.Of(season.LeadTheme.IsEmpty ? [] : all.About("lead-theme")),
            DisagreementRef.Of(all.About("fee")),
            DisagreementRef.Of(all.About("decision")));
    }
}
