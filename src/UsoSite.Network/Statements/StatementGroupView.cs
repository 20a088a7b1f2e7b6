namespace UsoSite.Network;

/// <summary>Statements of one kind.</summary>
/// <param name="Kind">One of <see cref="Statement.Kinds"/>.</param>
/// <param name="Season">Of an offering: the season that they are about; null where they are about no single one.</param>
public sealed record StatementGroupView(string Kind, SeasonRef? Season, IReadOnlyList<StatementView> Statements)
{
    /// <summary>Those of the network as a whole, of one kind.</summary>
    public static StatementGroupView OfNetwork(string kind, Network network) => new(kind, null,
        Views(network.Tables.Statements.Where(s => s.Kind == kind && s is { Season: null, Offering: "", Decision: "" })));

    /// <summary>Those of a season itself, not of what it offers.</summary>
    public static IReadOnlyList<StatementGroupView> OfSeason(Season season, Network network) =>
        Grouped(network, network.Tables.Statements.Where(s => s.Season == season.Id && s is { Offering: "", Decision: "" }), withSeason: false);

    /// <summary>Those of no season first, then those of the newest.</summary>
    public static IReadOnlyList<StatementGroupView> OfOffering(Offering offering, Network network) =>
        Grouped(network, network.Tables.Statements.Where(s => s.Offering == offering.Id), withSeason: true);

    public static IReadOnlyList<StatementGroupView> OfDecision(Decision decision, Network network) =>
        Grouped(network, network.Tables.Statements.Where(s => s.Decision == decision.Id), withSeason: false);

    private static IReadOnlyList<StatementGroupView> Grouped(Network network, IEnumerable<Statement> statements, bool withSeason) =>
    [
        .. statements.GroupBy(statement => (Season: withSeason ? statement.Season : null, statement.Kind))
            .OrderBy(same => same.Key.Season is not null)
            .ThenByDescending(same => same.Key.Season?.Value, StringComparer.Ordinal)
            .ThenBy(same => Statement.Kinds.ToList().IndexOf(same.Key.Kind))
            .Select(same => new StatementGroupView(same.Key.Kind, same.Key.Season is { } id ? SeasonRef.To(network.Season(id)) : null, Views(same))),
    ];

    private static IReadOnlyList<StatementView> Views(IEnumerable<Statement> statements) =>
        [.. statements.OrderBy(statement => statement.Order).Select(statement => new StatementView(statement.Text, statement.Sources))];
}

/// <summary>What a source says in words.</summary>
public sealed record StatementView(LocalText Text, IReadOnlyList<string> Sources);
