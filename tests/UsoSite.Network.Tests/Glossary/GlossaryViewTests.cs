namespace UsoSite.Network.Tests;

/// <summary>Terms are in the order of the page's language and show their names in the other languages.</summary>
public sealed class GlossaryViewTests
{
    private static readonly Network Network = Small.Network(Small.Tables with
    {
        Glossary = [Term("a", "Ääni", "Röst", "Voice"), Term("b", "Jäsen", "", "Jäsen"), Term("c", "Zoo", "Djurpark", "Zoo")],
    });

    [Theory]
    [InlineData("fi", "b c a")]
    [InlineData("sv", "c b a")]
    public void InTheOrderOfTheLanguage(string language, string ids) =>
        Assert.Equal(ids, string.Join(' ', GlossaryView.From(Network, new Language(language)).Terms.Select(term => term.Id)));

    [Theory]
    [InlineData("a", "fi", "sv:Röst en:Voice")]
    [InlineData("a", "en", "fi:Ääni sv:Röst")]
    [InlineData("b", "fi", "")]
    [InlineData("b", "sv", "")]
    [InlineData("c", "fi", "sv:Djurpark")]
    public void OtherNamesAreThoseThatDiffer(string id, string language, string others) => Assert.Equal(
        others, string.Join(' ', TermView.From(Network.Term(id), new Language(language)).Others.Select(other => $"{other.Language}:{other.Text}")));

    /// <summary>A word of the network, the name of a service or of a lead theme, means what a source says.</summary>
    [Fact]
    public void ServicesAndLeadThemesAreDefinedFromSources()
    {
        var names = Shipped.Network.Tables.Offerings.Select(offering => offering.Name.Fi)
            .Concat(Shipped.Network.Seasons.Select(season => season.LeadTopic.Fi)).Where(name => name.Length > 0).ToArray();
        var terms = Shipped.Network.Tables.Glossary.Where(term => names.Any(name => IsFormOf(name, term.Name.Fi))).ToArray();

        Assert.NotEmpty(terms);
        Assert.Empty(terms.Where(term => term.DefinitionSources.Count == 0).Select(term => term.Id));
    }

    /// <summary>True for the same word or its plural.</summary>
    private static bool IsFormOf(string name, string term) =>
        Math.Abs(name.Length - term.Length) <= 3 && name.StartsWith(term[..Math.Max(term.Length - 3, 1)], StringComparison.OrdinalIgnoreCase);

    private static Term Term(string id, string fi, string sv, string en) => new(id, new LocalText(fi, sv, en), LocalText.Empty, []);
}
