using UsoSite.Generator.Search;
using UsoSite.Generator.Theming;

namespace UsoSite.Network;

/// <summary>What the data tells of the network: seasons, topics, offerings, terms, decisions, events and sources.</summary>
internal sealed class NetworkEntries(Network network, PageSet set, Language language)
{
    private readonly NetworkTables tables = network.Tables;
    private readonly Strings strings = set.Site.Theme.Strings[language.Code];
    private readonly Formats formats = Formats.For(language);

    public IEnumerable<SearchEntry> All() =>
    [
        .. network.Seasons.Reverse().Select(Entry),
        .. network.Seasons.Reverse().SelectMany(FeesOf),
        .. tables.Glossary.Select(Entry),
        .. tables.Offerings.Select(Entry),
        .. tables.Topics.Select(Entry),
        .. tables.Decisions.Select(Entry),
        .. tables.Events.Select(Entry),
        .. tables.Sources.Select(Entry),
    ];

    private SearchEntry Entry(Season season) =>
        new("season", Own(Text("season.title", ("season", season.Id.Years))), At($"season/{season.Id}"))
        {
            SortsAs = "",
            Context = season.LeadTopic.In(language),
            Names = [Own(season.Id.Years), Own($"USO {formats.Number(season.Number)}"), Own($"USO{formats.Number(season.Number)}")],
            Words = [Own(formats.Ordinal(season.Number)), Own(formats.Number(season.Number)), .. SearchText.InAll(season.LeadTopic)],
        };

    private IEnumerable<SearchEntry> FeesOf(Season season) =>
        from tier in network.Schedule(season.Id).Tiers
        where tier.AnnualFee is not null
        select new SearchEntry("fee", Own(Text("search.fee", ("tier", ResidentsOf(tier)), ("annual", formats.Euros(tier.AnnualFee!.Value)))), At($"season/{season.Id}", "maksut"))
        {
            // Of the newest season first, the smallest municipalities first.
            SortsAs = "",
            Context = Text("season.title", ("season", season.Id.Years)),
        };

    private string ResidentsOf(FeeTier tier)
    {
        var range = TierRangeView.From(tier.Range);
        var bounds = Text($"tier.{range.Shape}", ("value", range.Bound), ("min", range.Min), ("max", range.Max));
        return range.Shape == "all" ? bounds : $"{bounds} {Text("unit.residents")}";
    }

    private SearchEntry Entry(Term term) => new("term", SearchText.In(term.Name, language), At("glossary", term.Id))
    {
        Context = term.Definition.In(language),
        Names = [.. SearchText.InAll(term.Name)],
    };

    private SearchEntry Entry(Offering offering) => new("offering", SearchText.In(offering.Name, language), At("services", offering.Id))
    {
        Context = offering.Description.In(language),
    };

    private SearchEntry Entry(Topic topic) => new("theme", SearchText.In(topic.Name, language), At($"season/{topic.Season}", "teemat"))
    {
        Context = topic.Season.Years,
    };

    private SearchEntry Entry(Decision decision)
    {
        var municipality = network.Municipality(decision.Municipality).Name;
        var key = decision.Joined ? "decisions.entry.joined" : "decisions.entry.proposed";
        var body = tables.Glossary.FirstOrDefault(term => term.Id == decision.Body)?.Name.In(language);
        return new SearchEntry(
            "decision", Own(Text(key, ("municipality", municipality.In(language)), ("season", decision.Season.Years))), At("decisions", decision.Id))
        {
            Context = Joined(body, decision.Section, decision.CaseNumber, decision.Date is { } date ? formats.Date(date) + DateKindOf(decision) : null),
            Names = [Own(decision.CaseNumber)],
            Words = [.. SearchText.InAll(municipality), Own(decision.Section), Own(decision.AnnualFee is { } annual ? formats.Number(annual) : "")],
        };
    }

    private string DateKindOf(Decision decision) =>
        decision.OtherDateKind is { Length: > 0 } kind ? $" ({Text("decision.date-kinds." + kind)})" : "";

    private SearchEntry Entry(NetworkEvent occasion) => new("event", SearchText.In(occasion.Title, language), At("events", occasion.Id))
    {
        Context = Joined(formats.Date(occasion.Start), occasion.Place.In(language)),
        Words = [.. SearchText.InAll(occasion.Place)],
    };

    private SearchEntry Entry(Source source) => new("source", new SearchText(source.Title.Text, source.Title.Language), At("sources", source.Id))
    {
        Context = Joined(source.Publisher, source.Date is { } date ? formats.Date(date) : null),
        Words = [new SearchText(source.Publisher, Language.Finnish), .. source.Document is { } document ? [new SearchText(document.Text, document.Language)] : Array.Empty<SearchText>()],
    };

    private static string Joined(params IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => part is { Length: > 0 }));

    private string Text(string key, params ReadOnlySpan<(string Name, object? Value)> values) => strings.Text(key, values);

    private SearchText Own(string text) => new(text, language);

    private string At(string id, string? anchor = null) => set.Addresses.AddressOf(id, language)[1..] + (anchor is null ? "" : "#" + anchor);
}
