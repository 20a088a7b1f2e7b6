using UsoSite.Generator.Domain;
using UsoSite.Generator.Pages.Shared;

namespace UsoSite.Generator.Content.Directives;

/// <summary>Every directive that articles can use.</summary>
internal static class DirectiveCatalogue
{
    private const string Statement = "accessibility_statement";

    private static readonly DirectiveArgument OfSeason = new("season", ArgumentKind.Season);

    public static IReadOnlyDictionary<string, Directive> All { get; } = new Directive[]
    {
        Directive.Block("fee-table", [OfSeason], (a, n) => FeeTableView.Of(a.Season, n)),
        Directive.Block("offerings", [OfSeason], (a, n) => new OfferingsView(SeasonRef.Of(a.Season), OfferingView.Of(a.Season, n))),
        Directive.Block("organisers", [new("ids", ArgumentKind.Organisers, false)], (a, n) => OrganisersView.Of(a.Text("ids"), n)),
        Directive.Block("accessibility-gaps", [new("kind", ArgumentKind.GapKind)], (a, n) => AccessibilityGapsView.Of(a.Text("kind"), n)) with { Table = Statement },
        Directive.Inline("fee", [
                OfSeason,
                new("residents", ArgumentKind.Residents, false),
                new("municipality", ArgumentKind.Municipality, false),
                new("per", ArgumentKind.Period, false),
            ],
            (a, n) => new FeeFigureView(FeeOf(a, n), a.Text("per") == "season")),
        Directive.Inline("offering-count", [OfSeason, new("offering", ArgumentKind.Offering)], (a, n) => OfferingCountView.Of(a.Season, a.Text("offering"), n)),
        Directive.Inline("member-count", [OfSeason], (a, n) => MemberCountView.Of(a.Season, n)),
        Directive.Inline("municipality-count", [], (_, n) => new FigureView(n.Municipalities.Count)),
        Directive.Inline("season-years", [OfSeason], (a, _) => SeasonRef.Of(a.Season)),
        Directive.Inline("season-ordinal", [OfSeason], (a, _) => SeasonRef.Of(a.Season)),
        Directive.Inline("season-theme", [OfSeason], (a, _) => SeasonRef.Of(a.Season)),
        Directive.Inline("term", [new("id", ArgumentKind.Term), new("text", ArgumentKind.Text, false)], (a, n) => new TermLinkView(n.Term(a.Text("id")), a.Text("text"))),
        Directive.Inline("source", [new("id", ArgumentKind.Source)], (a, _) => new SourceMarkView([a.Text("id")])),
        Directive.Inline("population-date", [], (_, n) => new DateView(new DateOnly(n.NewestPopulationYear, 12, 31))),
        Directive.Inline("accessibility-status", [], (_, n) => AccessibilityStatusView.Of(n)) with { Table = Statement },
        Directive.Inline("accessibility-method", [], (_, n) => AccessibilityMethodView.Of(n)) with { Table = Statement },
        Directive.Inline("accessibility-day", [new("of", ArgumentKind.StatementDay)], (a, n) => new DateView(DayOf(a, n.Accessibility))) with { Table = Statement },
    }.ToDictionary(directive => directive.Name, StringComparer.Ordinal);

    private static DateOnly DayOf(DirectiveValues values, AccessibilityStatement statement) =>
        values.Text("of") == "prepared" ? statement.Prepared : statement.Reviewed;

    private static FeeView FeeOf(DirectiveValues values, Network network) => values.Municipality is { } municipality
        ? FeeView.Of(network.FeeOf(municipality, values.Season), network)
        : FeeView.Of(network.Schedule(values.Season.Id).FeeOf(values.Residents ?? 0), values.Season);
}
