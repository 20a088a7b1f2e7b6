namespace UsoSite.Network;

/// <summary>What the sources say in words of one matter in a draft decision.</summary>
/// <param name="Sources">Those of all the texts.</param>
public sealed record DraftStatementsView(IReadOnlyList<LocalText> Texts, IReadOnlyList<string> Sources)
{
    /// <summary>The statements of a kind that are about a matter, in their order; null where there are none.</summary>
    public static DraftStatementsView? Of(string kind, Network network, Func<Statement, bool> isAbout)
    {
        Statement[] found = [.. network.Tables.Statements.Where(statement => statement.Kind == kind && isAbout(statement)).OrderBy(statement => statement.Order)];
        return found.Length == 0 ? null : new DraftStatementsView(
            [.. found.Select(statement => statement.Text)], [.. found.SelectMany(statement => statement.Sources).Distinct()]);
    }
}

/// <summary>What an offering is like and what it may be about, where the sources tell that for the season or for all seasons.</summary>
public sealed record DraftOfferingView(LocalText Name, DraftStatementsView? Content, DraftStatementsView? Topics)
{
    /// <summary>Null where the sources tell neither.</summary>
    public static DraftOfferingView? From(OfferingView offering, Season season, Network network)
    {
        var content = DraftStatementsView.Of("content", network, IsAbout);
        var topics = DraftStatementsView.Of("topic", network, IsAbout);
        return content is null && topics is null ? null : new DraftOfferingView(offering.Name, content, topics);

        bool IsAbout(Statement statement) => statement.Offering == offering.Id && (statement.Season is null || statement.Season == season.Id);
    }
}
