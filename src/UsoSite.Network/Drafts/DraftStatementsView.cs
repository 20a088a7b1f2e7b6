namespace UsoSite.Network;

/// <summary>What the sources say in words of one matter in a draft decision.</summary>
public sealed record DraftStatementsView(IReadOnlyList<StatementView> Texts)
{
    /// <summary>Those of all the texts.</summary>
    public IReadOnlyList<string> Sources { get; } = [.. Texts.SelectMany(text => text.Sources).Distinct()];

    /// <summary>True where every text has the same sources, which are then cited once for all of them.</summary>
    public bool Alike { get; } = SameSources.In(Texts.Select(text => text.Sources));

    /// <summary>The statements of a kind that are about a matter, in their order; null where there are none.</summary>
    public static DraftStatementsView? Of(string kind, Network network, Func<Statement, bool> isAbout)
    {
        Statement[] found = [.. network.Tables.Statements.Where(statement => statement.Kind == kind && isAbout(statement)).OrderBy(statement => statement.Order)];
        return found.Length == 0 ? null : new DraftStatementsView([.. found.Select(statement => new StatementView(statement.Text, statement.Sources))]);
    }
}

/// <summary>Tells whether the parts of a list rest on the same sources.</summary>
internal static class SameSources
{
    public static bool In(IEnumerable<IReadOnlyList<string>> lists) =>
        lists.ToArray() is [var first, .. var others] && Array.TrueForAll(others, other => first.Count == other.Count && first.All(other.Contains));
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
