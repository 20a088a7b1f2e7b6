namespace UsoSite.Network;

/// <summary>One season with everything that the data says of it.</summary>
internal sealed record SeasonDocument(
    ApiRevision Revision,
    ApiSeason Season,
    ApiSeasonFees Fees,
    IReadOnlyList<ApiMember> Members,
    IReadOnlyList<ApiMemberCount> MemberCounts,
    IReadOnlyList<ApiTheme> Themes,
    IReadOnlyList<ApiOffering> Offerings,
    IReadOnlyList<ApiOrganiser> Organisers,
    IReadOnlyList<ApiDecision> Decisions,
    IReadOnlyList<ApiEvent> Events,
    IReadOnlyList<ApiSource> Sources)
{
    public static SeasonDocument From(Season season, ApiContext context)
    {
        var network = context.Network;
        SeasonDocument document = new(
            context.Revision,
            ApiSeason.From(season, context),
            ApiSeasonFees.From(season, network),
            [.. network.MembershipsOf(season).Select(membership => ApiMember.From(membership, network))],
            [.. network.Tables.MemberCounts.Where(count => count.Season == season.Id).Select(ApiMemberCount.From)],
            [.. network.Tables.Topics.Where(topic => topic.Season == season.Id).Select(ApiTheme.From)],
            [.. network.OfferedIn(season).Select(offered => ApiOffering.From(offered.Offering, offered.Given))],
            [.. network.OrganisersOf(season).Select(organiser => ApiOrganiser.From(organiser, network))],
            [.. network.Decisions.Of(season).Select(decision => ApiDecision.From(decision, network))],
            [.. network.Tables.Events.Where(e => e.Season == season.Id).OrderBy(e => e.Start).ThenBy(e => e.Id, StringComparer.Ordinal).Select(ApiEvent.From)],
            []);
        return document with { Sources = context.Sources(document.Cited()) };
    }

    private IEnumerable<string> Cited() => Season.Cited().Concat(Fees.Cited()).Concat(
        Members.Select(member => member.Sources)
            .Concat(MemberCounts.SelectMany(count => new[] { count.Sources, count.DateSources }))
            .Concat(Themes.Select(theme => theme.Sources))
            .Concat(Offerings.Select(offering => offering.Sources))
            .Concat(Organisers.Select(organiser => organiser.Sources))
            .Concat(Decisions.Select(decision => decision.Sources))
            .Concat(Events.Select(e => e.Sources))
            .SelectMany(sources => sources));
}
