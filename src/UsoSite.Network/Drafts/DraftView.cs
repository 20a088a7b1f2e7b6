namespace UsoSite.Network;

/// <summary>The draft of a municipality's decision to take part in the newest season, made of the sources alone.</summary>
/// <param name="Shared">What the drafts of all municipalities say alike.</param>
/// <param name="Fee">The municipality's fee in the newest season, with its own decision where there is one.</param>
/// <param name="PreviousFee">Its fee in the season before; null where there is none before.</param>
/// <param name="FeeChange">The two fees compared: <c>same</c>, <c>changed</c> or <c>incomparable</c>.</param>
/// <param name="OlderPopulation">True where the data has no population as late as the end of the year before the season.</param>
/// <param name="NearBoundary">How many residents away the nearest fee tier is, where that is near; else null.</param>
/// <param name="Standing">
/// What the sources already have of this municipality and season: <c>joined</c>, <c>proposed</c>, <c>member</c>, <c>registered</c>;
/// empty where nothing.
/// </param>
/// <param name="StandingSources">The sources of a membership without a decision.</param>
/// <param name="Earlier">The seasons before that the sources name the municipality in, newest first.</param>
/// <param name="Blanks">What only the municipality knows, in the order of the text.</param>
/// <param name="References">The sources of the draft, numbered.</param>
/// <param name="TextFile">Address of the draft as plain text.</param>
public sealed record DraftView(
    MunicipalityRef Municipality,
    DraftSeasonView Shared,
    FeeView Fee,
    FeeView? PreviousFee,
    string FeeChange,
    bool OlderPopulation,
    IReadOnlyList<string> PopulationSources,
    int? NearBoundary,
    string Standing,
    IReadOnlyList<string> StandingSources,
    IReadOnlyList<DraftMembershipView> Earlier,
    IReadOnlyList<string> Blanks,
    IReadOnlyList<Citation> References,
    string TextFile)
{
    /// <summary>A boundary is near where a change of this share of the population leads to another tier.</summary>
    private const double NearShare = 0.05;

    public static DraftView From(Municipality municipality, DraftSeasonView shared, Network network, string textFile)
    {
            var season = network.NewestSeason;
        var fee = FeeView.From(network.FeeOf(municipality.Code, season), network);
        var previous = network.Previous(season) is { } before ? FeeView.From(network.FeeOf(municipality.Code, before), network) : null;
        var memberships = network.MembershipsOf(municipality.Code);
        var current = memberships.FirstOrDefault(membership => membership.Season.Id == season.Id);
        DraftMembershipView[] earlier = [.. memberships.Where(membership => membership.Season.Id != season.Id).Select(DraftMembershipView.From)];
        var view = new DraftView(
            MunicipalityRef.To(municipality),
            shared,
            fee,
            previous,
            ChangeOf(previous?.Annual, fee.Annual),
            fee.PopulationDate?.Year < season.Start.Year - 1,
            fee.Population is null ? [] : network.SourcesOf("population", "residents"),
            NearBoundaryOf(fee.Population, network.Schedule(season.Id)),
            StandingOf(fee.Decision, current),
            fee.Decision is null ? current?.Sources ?? [] : [],
            earlier,
            DraftBlanks.For(fee),
            [],
            textFile);
        return view with { References = Numbered(view.SourceIds(), network) };
    }

    /// <summary>The ids of all sources of the draft in the order of their numbers.</summary>
    private IEnumerable<string> SourceIds() => new[]
    {
        Shared.Sources,
        [.. Shared.Themes.SelectMany(theme => theme.Sources)],
        [.. Shared.Offerings.ForAll.Concat(Shared.Offerings.ForOne).SelectMany(offering => offering.Sources)],
        [.. Earlier.SelectMany(membership => membership.Sources)],
        PopulationSources,
        Fee.Tier?.Sources ?? [],
        Fee.Sources,
        Fee.Decision?.Sources ?? [],
        StandingSources,
        Shared.VatSources,
        PreviousFee?.Sources ?? [],
        [.. Shared.Changes.SelectMany(row => row.Older.Sources.Concat(row.Newer.Sources))],
    }.SelectMany(ids => ids).Distinct();

    private static Citation[] Numbered(IEnumerable<string> ids, Network network) => [.. ids.Select((id, i) => new Citation(i + 1, network.Source(id)))];

    private static string ChangeOf(int? before, int? now) =>
        before is null || now is null ? "incomparable" : before == now ? "same" : "changed";

    private static int? NearBoundaryOf(int? population, FeeSchedule schedule) =>
        population is { } residents && schedule.NearestStep(residents) is { } step && step.Residents <= residents * NearShare ? step.Residents : null;

    private static string StandingOf(DecisionView? decision, SeasonMembership? membership) => (decision, membership) switch
    {
        ({ Joined: true }, _) => "joined",
        (_, { Confirmed: true }) => "member",
        ({ Joined: false }, _) => "proposed",
        (_, { Confirmed: false }) => "registered",
        _ => "",
    };
}
