namespace UsoSite.Network;

/// <summary>Makes the page of all sources and disagreements.</summary>
public sealed class SourcesPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page(
            "sources",
            language,
            Addresses.Sources(language),
            "sources",
            InterfaceText.Named("sources.title"),
            PageView.MadeBy(() => SourcesView.From(new SourceUses(site.Data), network) with { Translated = network.AnyLeadTopicIsTranslated(language) }))
        {
            Description = InterfaceText.Named(
                "sources.description",
                ("sources", network.Tables.Sources.Count),
                ("disagreements", network.Tables.Disagreements.Count(disagreement => !disagreement.IsNote))),
            ShortTitle = InterfaceText.Named("sources.short-title"),
        },
    ];
}

/// <summary>Every source, and where sources disagree.</summary>
/// <param name="Disagreements">Where they disagree.</param>
/// <param name="Notes">Where they do not, and something is to be told all the same.</param>
public sealed record SourcesView(IReadOnlyList<SourceGroup> Groups, IReadOnlyList<DisagreementView> Disagreements, IReadOnlyList<DisagreementView> Notes)
{
    /// <summary>True where a name of a topic in these words is the site's own translation.</summary>
    public bool Translated { get; init; }

    private static readonly string[] Kinds = ["decision", "brochure", "report", "web", "dataset"];

    internal static SourcesView From(SourceUses uses, Network network) => new(
        [
            .. from source in network.Tables.Sources
               orderby Array.IndexOf(Kinds, source.Kind), source.Date?.SortKey ?? 0 descending
               group SourceView.From(source, network, uses) by source.Kind into kind
               select new SourceGroup(kind.Key, [.. kind]),
        ],
        [.. network.Tables.Disagreements.Where(disagreement => !disagreement.IsNote).Select(disagreement => DisagreementView.From(disagreement, network))],
        [.. network.Tables.Disagreements.Where(disagreement => disagreement.IsNote).Select(disagreement => DisagreementView.From(disagreement, network))]);
}

/// <summary>Sources of one kind, the newest first, those without a date last.</summary>
/// <param name="Kind"><c>decision</c>, <c>brochure</c>, <c>report</c>, <c>web</c> or <c>dataset</c>.</param>
public sealed record SourceGroup(string Kind, IReadOnlyList<SourceView> Sources);

/// <summary>A source with what rests on it.</summary>
public sealed record SourceView
{
    public required string Id { get; init; }

    /// <summary>As that of its group.</summary>
    public required string Kind { get; init; }

    public required TaggedText Title { get; init; }

    public required string Publisher { get; init; }

    /// <summary>Null where the source has none.</summary>
    public required PartialDate? Date { get; init; }

    /// <summary>Body, section and case number; null where the source is no document.</summary>
    public required TaggedText? Document { get; init; }

    public required string Url { get; init; }

    /// <summary>The address without its scheme.</summary>
    public string ShownUrl => Url[(Url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..].TrimEnd('/');

    public required string Licence { get; init; }

    public required LocalText Note { get; init; }

    /// <summary>The case number by which the municipality's registry finds the document; null where the document has an address or no such number.</summary>
    public string? AskByCase => Url.Length > 0 ? null : Decisions.Select(decision => decision.CaseNumber).FirstOrDefault(number => number.Length > 0);

    /// <summary>Whom to ask for it; none where it has an address, or a municipality has it.</summary>
    public required IReadOnlyList<OrganiserView> AskOrganisers { get; init; }

    /// <summary>The seasons of the rows that rest on it, the newest first.</summary>
    public required IReadOnlyList<SeasonRef> Seasons { get; init; }

    public required IReadOnlyList<DecisionView> Decisions { get; init; }

    public required IReadOnlyList<TableUse> Tables { get; init; }

    internal static SourceView From(Source source, Network network, SourceUses uses) => new()
    {
        Id = source.Id,
        Kind = source.Kind,
        Title = source.Title,
        Publisher = source.Publisher,
        Date = source.Date,
        Document = source.Document,
        Url = source.Url,
        Licence = source.Licence,
        Note = source.Note,
        AskOrganisers = source.Url.Length > 0 || source.Kind == "decision" ? [] : OrganiserView.ToAsk(network),
        Seasons = [.. uses.Seasons(source.Id).Select(id => SeasonRef.To(network.Season(id)))],
        Decisions = [.. network.Decisions.From(source).Select(decision => DecisionView.From(decision, network))],
        Tables = uses.Tables(source.Id),
    };
}

/// <summary>Something that the sources say differently, and how the site treats it.</summary>
public sealed record DisagreementView
{
    public required string Id { get; init; }

    public required bool IsNote { get; init; }

    public required LocalText Subject { get; init; }

    public required LocalText Statement { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    public required LocalText Treatment { get; init; }

    public static DisagreementView From(Disagreement disagreement, Network network) => new()
    {
        Id = disagreement.Id,
        IsNote = disagreement.IsNote,
        Subject = disagreement.Subject,
        Statement = disagreement.Statement,
        Sources = [.. disagreement.Sources.Select(network.Source)],
        Treatment = disagreement.Treatment,
    };
}
