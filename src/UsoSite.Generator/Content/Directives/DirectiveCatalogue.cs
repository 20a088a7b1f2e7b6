using UsoSite.Generator.Domain;
using UsoSite.Generator.Pages.Shared;

namespace UsoSite.Generator.Content.Directives;

/// <summary>Every directive that articles can use.</summary>
internal static class DirectiveCatalogue
{
    private static readonly DirectiveArgument OfSeason = new("season", ArgumentKind.Season);

    public static IReadOnlyDictionary<string, Directive> All { get; } = new Directive[]
    {
        new("fee-table", true, [OfSeason], (a, n) => FeeTableView.Of(a.Season, n)),
        new("offerings", true, [OfSeason], (a, n) => new OfferingsView(SeasonRef.Of(a.Season), OfferingView.Of(a.Season, n))),
        new("organisers", true, [new("ids", ArgumentKind.Organisers, false)], (a, n) => OrganisersView.Of(a.Text("ids"), n)),
        new("fee", false,
            [
                OfSeason,
                new("residents", ArgumentKind.Residents, false),
                new("municipality", ArgumentKind.Municipality, false),
                new("per", ArgumentKind.Period, false),
            ],
            (a, n) => new FeeFigureView(FeeOf(a, n), a.Text("per") == "season")),
        new("offering-count", false, [OfSeason, new("offering", ArgumentKind.Offering)], (a, n) => OfferingCountView.Of(a.Season, a.Text("offering"), n)),
        new("member-count", false, [OfSeason], (a, n) => MemberCountView.Of(a.Season, n)),
        new("municipality-count", false, [], (_, n) => new FigureView(n.Municipalities.Count)),
        new("season-years", false, [OfSeason], (a, _) => SeasonRef.Of(a.Season)),
        new("season-ordinal", false, [OfSeason], (a, _) => SeasonRef.Of(a.Season)),
        new("season-theme", false, [OfSeason], (a, _) => SeasonRef.Of(a.Season)),
        new("term", false, [new("id", ArgumentKind.Term), new("text", ArgumentKind.Text, false)], (a, n) => new TermLinkView(n.Term(a.Text("id")), a.Text("text"))),
        new("source", false, [new("id", ArgumentKind.Source)], (a, _) => new SourceMarkView([a.Text("id")])),
        new("population-date", false, [], (_, n) => new DateView(new DateOnly(n.NewestPopulationYear, 12, 31))),
    }.ToDictionary(directive => directive.Name, StringComparer.Ordinal);

    private static FeeView FeeOf(DirectiveValues values, Network network) => values.Municipality is { } municipality
        ? FeeView.Of(network.FeeOf(municipality, values.Season), network)
        : FeeView.Of(network.Schedule(values.Season.Id).FeeOf(values.Residents ?? 0), values.Season);
}
