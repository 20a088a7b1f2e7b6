using UsoSite.Generator.Content.Directives;

namespace UsoSite.Network;

/// <summary>Every directive that the articles of the network's site can use.</summary>
internal static class NetworkDirectives
{
    private const string Newest = "newest";
    private const string AccessibilityTable = "accessibility_statement";
    private const string Current = "current";

    private static readonly DirectiveArgument OfSeason = new("season", new ArgumentKind.KeyOf("seasons", "id", new(
        "Write the id of a season, such as 2025-2026, or current or newest.", "Kirjoita kauden tunnus, esimerkiksi 2025-2026, tai current tai newest."))
    {
        Words = [Current, Newest],
    });

    private static readonly ArgumentKind Municipality = new ArgumentKind.KeyOf("municipalities", "code", new(
        "Write a municipality code of three digits.", "Kirjoita kolminumeroinen kuntakoodi."))
    {
        Digits = 3,
    };

    private static readonly ArgumentKind Residents = new ArgumentKind.WholeNumber(10_000_000, new(
        "Write a whole number, such as 12599.", "Kirjoita kokonaisluku, esimerkiksi 12599."));

    public static IReadOnlyList<Directive<Network>> All { get; } =
    [
        Directive<Network>.Block("fee-table", [OfSeason], (a, n) => FeeTableView.From(Season(a, n), n)),
        Directive<Network>.Block("offerings", [OfSeason], (a, n) => new OfferingsView(SeasonRef.To(Season(a, n)), OfferingView.From(Season(a, n), n))),
        Directive<Network>.Block("season-time", [OfSeason], (a, n) => SeasonNoticeView.From(Season(a, n), n)),
        Directive<Network>.Block("organisers", [new("ids", KeyOf("organisers") with { Several = true }, false)], (a, n) => OrganisersView.From(a.Text("ids"), n)),
        Directive<Network>.Block("statements", [new("kind", OneOf(Statement.Kinds))], (a, n) => StatementGroupView.OfNetwork(a.Text("kind"), n)),
        Directive<Network>.Block("accessibility-feedback", [new("ids", KeyOf("organisers") with { Several = true }, false)], (a, n) => AccessibilityFeedbackView.From(a.Text("ids"), n)) with { Table = AccessibilityTable },
        Directive<Network>.Block("accessibility-gaps", [new("kind", OneOf(AccessibilityGap.Kinds))], (a, n) => AccessibilityGapsView.From(a.Text("kind"), n)) with { Table = AccessibilityTable },
        Directive<Network>.Inline("fee", [
                OfSeason,
                new("residents", Residents, false) { CountsAlone = true },
                new("municipality", Municipality, false) { CountsAlone = true },
                new("per", new ArgumentKind.OneOf(["year", "season"], new("Write year or season.", "Kirjoita year tai season.")), false),
            ],
            (a, n) => new FeeFigureView(FeeOf(a, n), a.Text("per") == "season")) with
        {
            WithoutAnyArgument = (
                new("The directive fee says neither whose fee nor of how many residents.", "Täydennys fee ei kerro, kenen tai minkä asukasmäärän maksu."),
                new("Add residents=… or municipality=….", "Lisää residents=… tai municipality=….")),
        },
        Directive<Network>.Inline("offering-count", [OfSeason, new("offering", KeyOf("offerings"))], (a, n) => OfferingCountView.From(Season(a, n), a.Text("offering"), n)),
        Directive<Network>.Inline("member-count", [OfSeason], (a, n) => MemberCountView.From(Season(a, n), n)),
        Directive<Network>.Inline("municipality-count", [], (_, n) => new FigureView(n.Municipalities.Count)),
        Directive<Network>.Inline("season-years", [OfSeason], (a, n) => SeasonRef.To(Season(a, n))),
        Directive<Network>.Inline("season-ordinal", [OfSeason], (a, n) => SeasonRef.To(Season(a, n))),
        Directive<Network>.Inline("season-theme", [OfSeason], (a, n) => SeasonRef.To(Season(a, n))),
        Directive<Network>.Inline("term", [new("id", KeyOf("glossary")), new("text", ArgumentKind.AnyText, false)], (a, n) => new TermLinkView(n.Term(a.Text("id")), a.Text("text"))),
        Directive<Network>.Inline("source", [new("id", KeyOf("sources"))], (a, _) => new SourceMarkView([a.Text("id")])),
        Directive<Network>.Inline("population-date", [], (_, n) => new DateView(new DateOnly(n.NewestPopulationYear, 12, 31))),
        Directive<Network>.Inline("accessibility-status", [], (_, n) => AccessibilityStatusView.From(n)) with { Table = AccessibilityTable },
        Directive<Network>.Inline("accessibility-method", [], (_, n) => AccessibilityMethodView.From(n)) with { Table = AccessibilityTable },
        Directive<Network>.Inline("accessibility-day", [new("of", new ArgumentKind.OneOf(["prepared", "reviewed"], new("Write prepared or reviewed.", "Kirjoita prepared tai reviewed.")))],
            (a, n) => new DateView(a.Text("of") == "prepared" ? n.Accessibility.Prepared : n.Accessibility.Reviewed)) with { Table = AccessibilityTable },
    ];

    private static ArgumentKind.KeyOf KeyOf(string table) => new(table, "id", new(
        $"Write an id from data/{table}.csv.", $"Kirjoita tunnus tiedostosta data/{table}.csv."));

    private static ArgumentKind.OneOf OneOf(IReadOnlyList<string> words) => new(words, new(
        $"Write one of: {string.Join(", ", words)}.", $"Kirjoita jokin näistä: {string.Join(", ", words)}."));

    private static Season Season(DirectiveValues values, Network network) => values.Text("season") switch
    {
        Current => network.CurrentSeason,
        Newest => network.NewestSeason,
        var id => network.Season(new SeasonId(id)),
    };

    private static FeeView FeeOf(DirectiveValues values, Network network) => values.Has("municipality")
        ? FeeView.From(network.FeeOf(new MunicipalityCode(values.Text("municipality")), Season(values, network)), network)
        : FeeView.From(network.Schedule(Season(values, network).Id).FeeOf(values.Number("residents") ?? 0), Season(values, network));
}

/// <summary>A date in a sentence.</summary>
public sealed record DateView(DateOnly Date);

/// <summary>A bare number.</summary>
public sealed record FigureView(int Value);

/// <summary>A marker that leads to a source.</summary>
public sealed record SourceMarkView(IReadOnlyList<string> Sources);
