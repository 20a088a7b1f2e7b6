namespace UsoSite.Network;

/// <summary>A season in a list.</summary>
/// <param name="Theme">Its lead theme.</param>
/// <param name="Fees">What is known of its fees, as the state of <see cref="ApiSeasonFees"/>.</param>
/// <param name="Url">Full address of the season's own file.</param>
/// <param name="Pages">Full addresses of its page.</param>
internal sealed record ApiSeason(
    string Id,
    int Number,
    IReadOnlyList<string> NumberSources,
    DateOnly Start,
    DateOnly End,
    ApiKnownText Theme,
    ApiMemberList Members,
    string Fees,
    IReadOnlyList<string> Sources,
    string Url,
    ApiText Pages)
{
    public static ApiSeason From(Season season, ApiContext context) => new(
        season.Id.Value,
        season.Number,
        season.NumberSources,
        season.Start,
        season.End,
        ApiKnownText.From(season.LeadTopic, season.LeadTopicSources),
        ApiMemberList.From(season, context.Network),
        ApiSeasonFees.StateOf(context.Network.KnownFeesOf(season)),
        season.Sources,
        context.Absolute(ApiPaths.Season(season.Id)),
        context.Pages(language => Addresses.Season(language, season.Id)));

    public IEnumerable<string> Cited() => [.. NumberSources, .. Theme.Sources, .. Members.Sources, .. Sources];
}

/// <summary>How much of a season's members is known.</summary>
/// <param name="State"><c>complete</c> where the sources list every member, else <c>incomplete</c>.</param>
/// <param name="Named">How many the sources name as members.</param>
internal sealed record ApiMemberList(string State, int Named, IReadOnlyList<string> Sources)
{
    public static ApiMemberList From(Season season, Network network) =>
        new(season.MembersComplete ? "complete" : "incomplete", network.ConfirmedMembersOf(season).Count, season.MembersComplete ? season.MembersCompleteSources : []);
}

/// <summary>Every season, the newest first.</summary>
internal sealed record SeasonsDocument(ApiRevision Revision, IReadOnlyList<ApiSeason> Seasons, IReadOnlyList<ApiSource> Sources)
{
    public static SeasonsDocument From(ApiContext context)
    {
        ApiSeason[] seasons = [.. context.Network.Seasons.Reverse().Select(season => ApiSeason.From(season, context))];
        return new(context.Revision, seasons, context.Sources(seasons.SelectMany(season => season.Cited())));
    }
}
