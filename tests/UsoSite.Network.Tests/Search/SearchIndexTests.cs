using System.Text.Json;
using UsoSite.Generator.Search;
using UsoSite.Generator.Scripts;

namespace UsoSite.Network.Tests;

/// <summary>What synonyms make of the index.</summary>
public sealed class SearchIndexTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void WordsOfAPageAreNamesOfItInTheirLanguage()
    {
        var index = Index(Synonym("fi", "paljonko", "page", "calculator"), Synonym("sv", "hur mycket", "page", "calculator"));

        Assert.Equal(["paljonko"], NamesOf("laskuri/", index));
        Assert.Empty(diagnostics.Sorted());
    }

    [Fact]
    public void WordsOfAPlaceOnAPageAreNamesOfThePlace()
    {
        var index = Index(Synonym("fi", "paljonko", "page", "calculator#esimerkit"));

        Assert.Empty(NamesOf("laskuri/", index));
        Assert.Equal(["paljonko"], NamesOf("laskuri/#esimerkit", index));
    }

    [Fact]
    public void IgnoredWordsAndWordsOfTheSameMeaningAreThoseOfTheLanguage()
    {
        var index = Index(Synonym("fi", "mitä", "ignored", ""), Synonym("en", "what", "ignored", ""), Synonym("fi", "hinta", "same-as", "maksu"));

        Assert.Equal("mitä", index.GetProperty("ignored").GetString());
        Assert.Equal("hinta maksu", string.Join(' ', index.GetProperty("same").EnumerateArray().Single().EnumerateArray()));
        Assert.Contains("hinna", StemsOf("hinta", index));
    }

    [Fact]
    public void TheWaysOnAreThePagesThatTheSiteHasInTheirOrder()
    {
        var index = Index();
        var ways = index.GetProperty("ways").EnumerateArray().Select(way => index.GetProperty("pages")[way.GetInt32()][2].GetString());

        Assert.Equal(["laskuri/", "kunnat/"], ways);
    }

    [Fact]
    public void APageThatDoesNotExistIsReported()
    {
        Index(Synonym("fi", "paljonko", "page", "calculater"));

        var problem = Assert.Single(diagnostics.Sorted());
        Assert.Equal((Rules.BrokenLink, "calculater", "calculator"), (problem.Rule, problem.Value, problem.Nearest));
    }

    private static SearchSynonym Synonym(string language, string words, string kind, string means) => new(language, words, kind, means, Small.At);

    private JsonElement Index(params SearchSynonym[] synonyms)
    {
        Page[] pages = [Page("municipalities", "/kunnat/"), Page("calculator", "/laskuri/")];
        PageSet set = new(SmallSite.Site, pages, new AddressBook(pages, id => id));
        SearchEntry[] places = [new("heading", new SearchText("Esimerkit", Language.Finnish), "laskuri/#esimerkit")];
        DataScript script = new SearchIndex(NetworkExtension.Registrations.SearchKinds, ["calculator", "an-article-of-other-sites", "municipalities"], synonyms)
            .Make(set, Language.Finnish, places, diagnostics);
        return JsonDocument.Parse(script.Text[script.Text.IndexOf('{', StringComparison.Ordinal)..^3]).RootElement;
    }

    private static Page Page(string id, string address) => SmallSite.Page(id, address) with { SearchKind = "page" };

    private static string[] NamesOf(string address, JsonElement index)
    {
        var entry = index.GetProperty("pages").EnumerateArray().Single(page => page[2].GetString() == address);
        return entry.GetArrayLength() > 5 ? entry[5].GetString()!.Split('|') : [];
    }

    private static IEnumerable<string> StemsOf(string word, JsonElement index) => index.GetProperty("stems").GetProperty(word).GetString()!
        .Split(' ').Select(stem => word[..^(stem[0] - '0')] + stem[1..]);
}
