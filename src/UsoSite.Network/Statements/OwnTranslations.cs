namespace UsoSite.Network;

/// <summary>Where the words of sources are shown in the site's own translation.</summary>
public static class OwnTranslations
{
    /// <summary>True where no source of some statement is in a language.</summary>
    public static bool AreTranslated(this Network network, IEnumerable<Statement> statements, Language language) =>
        statements.Any(statement => network.NoneIsIn(statement.Sources, language));

    /// <summary>True where a page of a season shows its topics or what the sources say of it in the site's own translation.</summary>
    public static bool SeasonIsTranslated(this Network network, Season season, Language language) =>
        network.TopicsAreTranslated(season, language)
        || network.AreTranslated(network.Tables.Statements.Where(s => s.Season == season.Id && s is { Offering: "", Decision: "" }), language);

    /// <summary>True where a draft decision on a season shows topics, or what the sources say of the network and the season, in the site's own translation.</summary>
    public static bool DraftIsTranslated(this Network network, Season season, Language language) =>
        network.TopicsAreTranslated(season, language)
        || network.AreTranslated(network.Tables.Statements.Where(s => s.Decision.Length == 0 && (s.Season is null || s.Season == season.Id)), language);

    /// <summary>True where some season's lead topic is shown in the site's own translation.</summary>
    public static bool AnyLeadTopicIsTranslated(this Network network, Language language) =>
        network.Seasons.Any(season => network.LeadTopicIsTranslated(season, language));
}
