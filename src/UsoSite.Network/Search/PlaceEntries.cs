using UsoSite.Generator.Search;

namespace UsoSite.Network;

/// <summary>Municipalities and regions, under their Finnish and Swedish names.</summary>
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
                Names = [.. NamesOf(municipality.Name), new SearchText(municipality.Code.ToString(), language)],
                Words = [.. SearchText.InAll(region)],
            };
        }

        foreach (var merger in network.Tables.Mergers)
        {
            var successor = network.Municipality(merger.Into).Name;
            yield return Place("municipality", merger.Name, $"municipality/{merger.Code}", set, language) with
            {
                Context = set.Site.Theme.Strings[language.Code].Text(
                    "search.merged", ("successor", successor.In(language)), ("date", merger.Date)),
                Names = [.. NamesOf(merger.Name), new SearchText(merger.Code.ToString(), language)],
                Words = [.. SearchText.InAll(successor)],
            };
        }

        foreach (var region in network.Tables.Regions)
        {
            yield return Place("region", region.Name, $"region/{region.Code}", set, language);
        }
    }

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
