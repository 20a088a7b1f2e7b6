namespace UsoSite.Network;

/// <summary>All seasons, newest first.</summary>
/// <param name="Totals">What the sources say of the members of all seasons together.</param>
/// <param name="Translated">True where a lead topic's name is the site's own translation.</param>
public sealed record SeasonListView(
    IReadOnlyList<SeasonListRow> Seasons, IReadOnlyList<StatedCountView> Totals, IReadOnlyList<DisagreementRef> TotalDisagreements, bool Translated)
{
    public static SeasonListView From(Network network, Language language) => new(
        [.. network.Seasons.Reverse().Select(season => SeasonListRow.From(season, network, language))],
        StatedCountView.From(network.Tables.MemberCounts.Where(count => count.Season is null)),
        DisagreementRef.To(network.DisagreementsOfNoSeason().About("members")),
        network.Seasons.Any(season => network.LeadTopicIsTranslated(season, language)));
}

/// <summary>A season in the list of all.</summary>
public sealed record SeasonListRow(
    SeasonRef Season, SeasonTimeView Time, IReadOnlyList<string> NumberSources, IReadOnlyList<string> LeadTopicSources, SeasonMembersView Members, SeasonMarksView Marks)
{
    public static SeasonListRow From(Season season, Network network, Language language) =>
        new(
            SeasonRef.To(season),
            SeasonTimeView.From(season, network),
            season.NumberSources,
            season.LeadTopicSources,
            SeasonMembersView.From(season, network, language),
            SeasonMarksView.From(season, network));
}

/// <summary>The disagreements that mark single figures of a season.</summary>
public sealed record SeasonMarksView(
    IReadOnlyList<DisagreementRef> SeasonNumber,
    IReadOnlyList<DisagreementRef> LeadTopic,
    IReadOnlyList<DisagreementRef> Organisers,
    IReadOnlyList<DisagreementRef> Fees,
    IReadOnlyList<DisagreementRef> Decisions)
{
    public static SeasonMarksView From(Season season, Network network)
    {
        var all = network.DisagreementsOf(season);
        return new SeasonMarksView(
            DisagreementRef.To(all.About("number")),
            DisagreementRef.To(season.LeadTopic.IsEmpty ? [] : all.About("lead-theme")),
            DisagreementRef.To(all.About("organisers")),
            DisagreementRef.To(all.About("fee")),
            DisagreementRef.To(all.About("decision")));
    }
}
