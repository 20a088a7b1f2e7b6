using UsoSite.Generator.Domain;
using UsoSite.Generator.Pages.Shared;

namespace UsoSite.Generator.Pages.Seasons;

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
            DisagreementRef.Of(all.Where(one => !season.LeadTheme.IsEmpty && one.Statement.Fi.Contains(season.LeadTheme.Fi, StringComparison.Ordinal))),
            DisagreementRef.Of(all.About("fee")),
            DisagreementRef.Of(all.About("decision")));
    }
}
