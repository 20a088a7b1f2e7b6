using UsoSite.Generator.Search;
using UsoSite.Generator.Theming;

namespace UsoSite.Network;

/// <summary>Municipalities with their fees, former ones and regions, under their Finnish and Swedish names.</summary>
internal static class PlaceEntries
{
    public static IEnumerable<SearchEntry> In(Network network, PageSet set, Language language)
    {
        foreach (var municipality in network.Municipalities)
        {
            var region = network.Region(municipality).Name;
            yield return Place("municipality", municipality.Name, $"municipality/{municipality.Code}", set, language) with
            {
                Context = region.In(language),
                Answer = FeeOf(municipality, network, set, language),
                Names = [.. NamesOf(municipality.Name), new SearchText(municipality.Code.ToString(), language)],
                Words = [.. SearchText.InAll(region)],
            };
        }

        foreach (var merger in network.Tables.Mergers)
        {
            var successor = network.Municipality(merger.Into).Name;
            yield return Place("former", merger.Name, $"municipality/{merger.Code}", set, language) with
            {
                Answer = Merged(successor, merger.Date, set, language),
                Names = [.. NamesOf(merger.Name), new SearchText(merger.Code.ToString(), language)],
                Words = [.. SearchText.InAll(successor)],
            };
        }

        foreach (var former in network.Tables.FormerNames)
        {
            var successor = network.Municipality(former.Municipality).Name;
            yield return Place("former", former.Name, $"municipality/{former.Municipality}", set, language) with
            {
                Answer = Merged(successor, former.Until, set, language),
                Words = [.. SearchText.InAll(successor)],
            };
        }

        foreach (var region in network.Tables.Regions)
        {
            var entry = Place("region", region.Name, $"region/{region.Code}", set, language);
            yield return entry with { Names = [.. entry.Names, new SearchText(region.Code, language)] };
        }
    }

    /// <summary>The fee of the current season with its state; empty where the sources do not tell it.</summary>
    private static string FeeOf(Municipality municipality, Network network, PageSet set, Language language)
    {
        var fee = FeeView.From(network.FeeOf(municipality.Code, network.CurrentSeason), network);
        if (fee.Annual is not { } annual)
        {
            return "";
        }

        var strings = set.Site.Theme.Strings[language.Code];
        return strings.Text(
            "search.fee-answer",
            ("annual", Formats.For(language).Euros(annual)),
            ("season", fee.Season.Years),
            ("state", strings.Text($"fee.states.{fee.State}")));
    }

    private static string Merged(LocalText successor, DateOnly date, PageSet set, Language language) =>
        set.Site.Theme.Strings[language.Code].Text("search.merged", ("successor", successor.In(language)), ("date", date));

    private static SearchEntry Place(string kind, LocalText name, string id, PageSet set, Language language)
    {
        var other = language == Language.Swedish ? name.Fi : name.In(Language.Swedish);
        return new SearchEntry(kind, SearchText.In(name, language), set.Addresses.AddressOf(id, language)[1..])
        {
            OtherName = other == name.In(language) ? "" : other,
            Names = [.. NamesOf(name)],
        };
    }

    /// <summary>Names in all languages; one with a hyphen also without it.</summary>
    private static IEnumerable<SearchText> NamesOf(LocalText name) => SearchText.InAll(name)
        .SelectMany(own => own.Text.Contains('-', StringComparison.Ordinal)
            ? [own, own with { Text = own.Text.Replace("-", "", StringComparison.Ordinal) }]
            : new[] { own });
}
