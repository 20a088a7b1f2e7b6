namespace UsoSite.Network;

/// <summary>Makes a draft decision on every open season for every municipality, as a page and as plain text.</summary>
public sealed class DraftPages : PageKind<Network>
{
    /// <summary>The id of the page: of the newest season without its years, so that the address that others link to stays.</summary>
    public static string Id(MunicipalityCode municipality, Season season, Network network) =>
        season.Id == network.NewestSeason.Id ? $"draft/{municipality}" : $"draft/{municipality}/{season.Id}";

    protected override IEnumerable<Page> Make(Site site, Network network, Language language) => network.OpenSeasons().SelectMany(season =>
    {
        var shared = DraftSeasonView.From(season, network);
        return network.Municipalities.Select(municipality => Make(municipality, season, shared, network, language));
    });

    private static Page Make(Municipality municipality, Season season, DraftSeasonView shared, Network network, Language language)
    {
        var (name, isNewest) = (municipality.Name, season.Id == network.NewestSeason.Id);
        var textFile = Addresses.DraftText(language, name, isNewest ? null : season.Id);
        var view = PageView.MadeBy(() => DraftView.From(new Draft(municipality, season, network), shared, network, textFile));
        var title = InterfaceText.Named(isNewest ? "draft.title" : "draft.title-of-season", ("name", name.In(language)), ("season", season.Id.Years));
        return new Page(Id(municipality.Code, season, network), language, Addresses.DraftDecision(language, name, isNewest ? null : season.Id), "draft", title, view)
        {
            Description = InterfaceText.Named("draft.description", ("name", name.In(language)), ("season", season.Id.Years)),
            Parent = $"municipality/{municipality.Code}",
            Origin = municipality.At,
            TextForm = new TextForm("draft", textFile),
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

    /// <summary>The two fees compared: <c>same</c>, <c>changed</c> or <c>incomparable</c>.</summary>
    public required string FeeChange { get; init; }

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
    public required IReadOnlyList<string> Blanks { get; init; }

    /// <summary>Address of the draft as plain text.</summary>
    public required string TextFile { get; init; }

    /// <summary>The sources of the draft, numbered in the order in which its parts show them.</summary>
    public IReadOnlyList<Citation> References { get; private init; } = [];

    public IReadOnlyList<string> ListedSources => [.. References.Select(reference => reference.Source.Id)];

    public static DraftView From(Draft draft, DraftSeasonView shared, Network network, string textFile)
    {
        var view = new DraftView
        {
            Municipality = MunicipalityRef.To(draft.Municipality),
            Shared = shared,
            Others = [.. shared.Others.Select(other => new OtherDraftView(other, DraftPages.Id(draft.Municipality.Code, network.Season(new SeasonId(other.Season.Id)), network)))],
            Fee = FeeView.From(draft.Fee, network),
            PreviousFee = draft.PreviousFee is { } previous ? FeeView.From(previous, network) : null,
            FeeChange = draft.FeeChange.Name(),
            OlderPopulation = draft.Fee.HasOlderPopulation,
            ResidentsToNearTier = draft.ResidentsToNearTier,
            Participation = draft.Participation.Name(),
            MembershipSources = draft.Fee.Decision is null ? draft.Membership?.Sources ?? [] : [],
            Earlier = [.. draft.EarlierMemberships.Select(DraftMembershipView.From)],
            Blanks = draft.Blanks,
            TextFile = textFile,
        };
        return view with { References = [.. view.SourceIds().Select((id, i) => new Citation(i + 1, network.Source(id)))] };
    }

    private IEnumerable<string> SourceIds() => new[]
    {
        Shared.SourceIds,
        Earlier.SelectMany(membership => membership.Sources),
        Fee.PopulationSources,
        Fee.Merged.SelectMany(merger => merger.Sources),
        Fee.Tier?.Sources ?? [],
        Fee.Sources,
        Fee.Decision?.Sources ?? [],
        MembershipSources,
        Shared.VatSources,
        PreviousFee?.Sources ?? [],
        Shared.Changes.SelectMany(row => row.Older.Sources.Concat(row.Newer.Sources)),
    }.SelectMany(ids => ids).Distinct();
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
