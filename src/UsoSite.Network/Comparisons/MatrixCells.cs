using UsoSite.Generator.Theming;

namespace UsoSite.Network;

/// <summary>The matrix of all seasons as rows of plain cells in a page's language. Every cell says something: what is not known is words.</summary>
internal sealed class MatrixCells(Strings strings)
{
    public IReadOnlyList<IReadOnlyList<string>> Of(MatrixView matrix) =>
    [
        [Text("matrix-file.group"), Text("pair.matter"), .. matrix.Seasons.Select(season => season.Years), Text("source.list")],
        .. from section in matrix.Groups
           from row in section.Rows
           select (IReadOnlyList<string>)
           [
               Text("fact.subjects." + section.Subject), AspectOf(row), .. row.Facts.Select(CellOf), SourcesOf(matrix.Seasons, row.Facts),
           ],
    ];

    private string AspectOf(MatrixRowView row) =>
        row.Name is { } name ? Local(name)
        : row.Range is { } range ? $"{Text("fact.fee")} {RangeOf(range)} {Text("unit.residents")}"
        : Text("fact.matters." + row.Aspect);

    private string RangeOf(TierRangeView range) =>
        Text("tier." + range.Shape, ("min", range.Min), ("max", range.Max), ("value", range.Below ?? range.Above));

    private string CellOf(FactView fact) =>
        fact.Disagreements.Count > 0 ? $"{ValueOf(fact)} ({string.Join(", ", fact.Disagreements.Select(MarkOf))})" : ValueOf(fact);

    private string MarkOf(DisagreementRef one) => Text(one.IsNote ? "disagreement.note" : "disagreement.mark");

    private string ValueOf(FactView fact) => fact.Shape switch
    {
        "missing" => Text("fact.missing"),
        "not-listed" => Text("fact.not-listed"),
        "number" or "fee" => Plain(fact.Amount) + BoundsOf(fact),
        "text" => Local(fact.Text!),
        "list" => string.Join("; ", fact.Items.Select(Local)) + (fact.Complete ? "" : $" ({Text("fact.partial-list")})"),
        "offering" when fact.Amount is { } amount => $"{Plain(amount)} {Text("per." + fact.Per)}{NoteOf(fact)}",
        "offering" => Text("fact.offered") + NoteOf(fact),
        "fee-unknown" => Text("fee.unknown") + BoundsOf(fact),
        "other-tiers" => Text("fact.other-tiers"),
        "travel-costs" => Text("fact.travel-costs"),
        "decisions" => string.Join("; ", fact.Decisions.Select(DecisionOf)),
        "counts" => string.Join("; ", fact.Counts.Select(CountOf)),
        "members" => MembersOf(fact),
        _ => throw new InvalidOperationException($"A fact of the shape {fact.Shape} has no words."),
    };

    private string BoundsOf(FactView fact) => fact.Inferred ? $" ({Text("tier.inferred")})" : "";

    private string NoteOf(FactView fact) => fact.Note.IsEmpty ? "" : $" ({Local(fact.Note)})";

    private string DecisionOf(DecisionView decision) =>
        $"{Local(decision.Municipality.Name)}: {Plain(decision.Annual)} {(decision.VatExcluded ? Text("fee.vat-excluded") + " " : "")}"
        + Text(decision.Joined ? "fee.states.decided" : "fee.states.proposed");

    private string CountOf(StatedCountView stated)
    {
        var count = stated.Qualifier == "exact" ? Plain(stated.Count) : Text("count." + stated.Qualifier, ("count", stated.Count));
        return stated.AsOf is { } day ? $"{count} ({Formats.For(strings.Language).Date(day)})" : count;
    }

    private string MembersOf(FactView fact)
    {
        string[] counts =
        [
            .. fact.Amount is > 0 ? [Text("fact.confirmed", ("count", fact.Amount))] : Array.Empty<string>(),
            .. fact.Registered > 0 ? [Text("fact.registered", ("count", fact.Registered))] : Array.Empty<string>(),
        ];
        return $"{string.Join(", ", counts)} ({Text(fact.Complete ? "members.complete" : "members.incomplete")})";
    }

    /// <summary>The ids of the sources season by season, as in the published tables.</summary>
    private static string SourcesOf(IReadOnlyList<SeasonRef> seasons, IReadOnlyList<FactView> facts) => string.Join("; ",
        from column in seasons.Zip(facts)
        let sources = column.Second.Sources
            .Concat(column.Second.Decisions.SelectMany(decision => decision.Sources))
            .Concat(column.Second.Counts.SelectMany(count => count.Sources))
            .Distinct()
            .ToArray()
        where sources.Length > 0
        select $"{column.First.Years}: {string.Join(' ', sources)}");

    /// <summary>Digits alone, so that a spreadsheet takes the cell for a number.</summary>
    private static string Plain(int? number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}");

    private string Local(LocalText text) => text.In(strings.Language);

    private string Text(string key, params ReadOnlySpan<(string Name, object? Value)> values) => strings.Text(key, values);
}
