using UsoSite.Generator.Documents;

namespace UsoSite.Network;

/// <summary>Makes a draft decision on every open season for every municipality, as a page and as files.</summary>
public sealed class DraftPages : PageKind<Network>
{
    /// <summary>The id of the page: of the newest season without its years, so that the address that others link to stays.</summary>
    public static string Id(MunicipalityCode municipality, Season season, Network network) =>
        season.Id == network.NewestSeason.Id ? $"draft/{municipality}" : $"draft/{municipality}/{season.Id}";

    protected override IEnumerable<Page> Make(Site site, Network network, Language language) => network.OpenSeasons.SelectMany(season =>
    {
        var shared = DraftSeasonView.From(season, network);
        var translated = network.DraftIsTranslated(season, language);
        return network.Municipalities.Select(municipality => Make(municipality, season, shared, translated, network, language));
    });

    private static Page Make(Municipality municipality, Season season, DraftSeasonView shared, bool translated, Network network, Language language)
    {
        var (name, isNewest) = (municipality.Name, season.Id == network.NewestSeason.Id);
        var other = isNewest ? (SeasonId?)null : season.Id;
        var files = new DocumentForm("draft/document", Addresses.DraftText(language, name, other), Addresses.DraftWord(language, name, other));
        var view = PageView.MadeBy(() => DraftView.From(new Draft(municipality, season, network), shared, network, files) with { Translated = translated });
        var title = InterfaceText.Named(isNewest ? "draft.title" : "draft.title-of-season", ("name", name.In(language)), ("season", season.Id.Years));
        return new Page(Id(municipality.Code, season, network), language, Addresses.DraftDecision(language, name, other), "draft", title, view)
        {
            Description = InterfaceText.Named("draft.description", ("name", name.In(language)), ("season", season.Id.Years)),
            Parent = $"municipality/{municipality.Code}",
            Origin = municipality.At,
            Document = files,
            SearchKind = "draft",
        };
    }
}

/// <summary>A municipality's draft decision to take part in a season.</summary>
public sealed record DraftView : IListsSources
{
    public required MunicipalityRef Municipality { get; init; }

    /// <summary>The drafts on the other seasons that have not ended.</summary>
    public required IReadOnlyList<OtherDraftView> Others { get; init; }

    /// <summary>What the drafts of all municipalities say alike.</summary>
    public required DraftSeasonView Shared { get; init; }

    /// <summary>The municipality's fee in the season, with its own decision where there is one.</summary>
    public required FeeView Fee { get; init; }

    /// <summary>Its fee in the season before; null where there is none before.</summary>
    public required FeeView? PreviousFee { get; init; }

    /// <summary>True where names of themes or words of sources are the site's own translations.</summary>
    public bool Translated { get; init; }

    /// <summary>The two fees compared: <c>same</c> or <c>changed</c>; empty where they do not compare.</summary>
    public required string FeeChange { get; init; }

    /// <summary>What differs from the season before; only for a municipality that the sources name in an earlier season.</summary>
    public required IReadOnlyList<ComparisonRowView> Changes { get; init; }

    public bool Compares => FeeChange.Length > 0 || Changes.Count > 0;

    /// <summary>True where a row says that something is not on the list of a season's offerings.</summary>
    public bool AnyNotListed => Changes.Any(row => row.Older.Shape == FactView.NotListed.Shape || row.Newer.Shape == FactView.NotListed.Shape);

    /// <summary>True where the data has no population as late as the end of the year before the season.</summary>
    public required bool OlderPopulation { get; init; }

    /// <summary>How many residents away the nearest other fee tier is, where that is near; else null.</summary>
    public required int? ResidentsToNearTier { get; init; }

    /// <summary><c>joined</c>, <c>proposed</c>, <c>member</c>, <c>registered</c>; empty where the sources do not mention it.</summary>
    public required string Participation { get; init; }

    /// <summary>The sources of a membership without a decision.</summary>
    public required IReadOnlyList<string> MembershipSources { get; init; }

    /// <summary>The seasons before that the sources name the municipality in, newest first.</summary>
    public required IReadOnlyList<DraftMembershipView> Earlier { get; init; }

    /// <summary>What only the municipality knows, in the order of the text.</summary>
    public required IReadOnlyList<DraftBlank> Blanks { get; init; }

    /// <summary>The years in whose budgets the municipality has a fee, as they are written.</summary>
    public required IReadOnlyList<string> BudgetYears { get; init; }

    /// <summary>Address of the draft as plain text.</summary>
    public required string TextFile { get; init; }

    /// <summary>Address of the draft as a file for word processors.</summary>
    public required string WordFile { get; init; }

    /// <summary>Those of the population and of the mergers in it.</summary>
    public IReadOnlyList<string> PopulationSources => SourceIdList.Of([Fee.PopulationSources, .. Fee.Merged.Select(merger => merger.Sources)]);

    /// <summary>Those of the tier and of the fee itself.</summary>
    public IReadOnlyList<string> FeeSources => SourceIdList.Of(Fee.Sources, Fee.Decision is { } own && Fee.State == "decided" ? own.Sources : []);

    /// <summary>Those of everything that is compared with the season before.</summary>
    public IReadOnlyList<string> ComparisonSources => SourceIdList.Of(
    [
        FeeChange.Length == 0 ? [] : SourceIdList.Of(PreviousFee?.Sources ?? [], Fee.Sources),
        .. Changes.Select(row => row.Sources),
    ]);

    /// <summary>The sources of the draft, numbered in the order in which its parts show them.</summary>
    public IReadOnlyList<Citation> References { get; private init; } = [];

    public IReadOnlyList<string> ListedSources { get; private init; } = [];

    public static DraftView From(Draft draft, DraftSeasonView shared, Network network, DocumentForm files)
    {
        var view = new DraftView
        {
            Municipality = MunicipalityRef.To(draft.Municipality),
            Shared = shared,
            Others = [.. shared.Others.Select(other => new OtherDraftView(other, DraftPages.Id(draft.Municipality.Code, network.Season(new SeasonId(other.Season.Id)), network)))],
            Fee = FeeView.From(draft.Fee, network),
            PreviousFee = draft.PreviousFee is { } previous ? FeeView.From(previous, network) : null,
            FeeChange = draft.FeeCompares && draft.EarlierMemberships.Count > 0 ? draft.FeeChange.Name() : "",
            Changes = draft.EarlierMemberships.Count > 0 ? shared.Changes : [],
            OlderPopulation = draft.Fee.HasOlderPopulation,
            ResidentsToNearTier = draft.ResidentsToNearTier,
            Participation = draft.Participation.Name(),
            MembershipSources = draft.Fee.Decision is null ? draft.Membership?.Sources ?? [] : [],
            Earlier = [.. draft.EarlierMemberships.Select(DraftMembershipView.From)],
            Blanks = draft.Blanks,
            BudgetYears = [.. draft.BudgetYears],
            TextFile = files.TextAddress,
            WordFile = files.WordAddress,
        };
        var sources = view.SourceIds();
        return view with { ListedSources = sources, References = [.. sources.Select((id, i) => new Citation(i + 1, network.Source(id)))] };
    }

    private IReadOnlyList<string> SourceIds() => SourceIdList.Of(
    [
        Shared.BackgroundSources,
        .. Earlier.Select(membership => membership.Sources),
        ComparisonSources,
        Shared.OfferSources,
        PopulationSources,
        Fee.Tier?.Sources ?? [],
        FeeSources,
        Shared.TravelCostsSources,
        Shared.VatSources,
        Fee.Decision?.Sources ?? [],
        MembershipSources,
    ]);
}

/// <summary>A draft decision on another season.</summary>
/// <param name="Id">Of its page.</param>
public sealed record OtherDraftView(SeasonTimeView Time, string Id);

/// <summary>An earlier season that the sources name the municipality in.</summary>
/// <param name="State"><c>member</c> or <c>registered</c>.</param>
public sealed record DraftMembershipView(string Years, string State, IReadOnlyList<string> Sources)
{
    public static DraftMembershipView From(SeasonMembership membership) =>
        new(membership.Season.Id.Years, membership.Confirmed ? "member" : "registered", membership.Sources);
}
