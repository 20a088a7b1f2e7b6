using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace UsoSite.Network.Tests;

/// <summary>Every rule has a page in English and one in Finnish, and both show the same.</summary>
public sealed class PagesInBothLanguages
{
    private static readonly Dictionary<string, string[]> Sections = new(StringComparer.Ordinal)
    {
        ["en"] = ["Example", "Fix", "Why"],
        ["fi"] = ["Esimerkki", "Korjaus", "Miksi"],
    };

    private static IEnumerable<string> Codes => AllRules.ByCode.Select(rule => rule.Code);

    [Theory]
    [InlineData("en")]
    [InlineData("fi")]
    public void EveryRuleHasAPageAndEveryPageARule(string language)
    {
        var folder = RulePageFile.FolderOf(new Language(language));
        string[] pages = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, folder)).Select(file => Path.GetFileNameWithoutExtension(file))];

        Assert.True(!Codes.Except(pages).Any(), $"Rules without a page in {folder}: {string.Join(", ", Codes.Except(pages))}. Write {folder}/CODE.md with the same examples as in the other language.");
        Assert.True(!pages.Except(Codes).Any(), $"Pages in {folder} without a rule: {string.Join(", ", pages.Except(Codes))}.");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fi")]
    public void EveryPageHasItsTitleAndSections(string language) => Assert.All(AllRules.ByCode, rule =>
    {
        var text = AllRules.PageOf(rule, new Language(language));

        Assert.StartsWith($"# {rule.Code} {rule.Name}\n", text, StringComparison.Ordinal);
        Assert.Equal(Sections[language], Markdown.Parse(text).OfType<HeadingBlock>().Skip(1).Select(heading => heading.Inline!.FirstChild!.ToString()));
    });

    [Fact]
    public void TheCodeOfExamplesAndFixesIsTheSame() => Assert.All(AllRules.ByCode, rule =>
    {
        var (english, finnish) = (new RulePageFile(rule.Code, Language.English), new RulePageFile(rule.Code, Language.Finnish));

        Assert.True(english.CodeBlocks.SequenceEqual(finnish.CodeBlocks), $"The blocks of code in {finnish} are not those of {english}; only the messages of the program may differ.");
    });

    [Fact]
    public void TheSameRulesAreLinked() => Assert.All(AllRules.ByCode, rule =>
        Assert.Equal(LinkedBy(new RulePageFile(rule.Code, Language.English)), LinkedBy(new RulePageFile(rule.Code, Language.Finnish))));

    private static IEnumerable<string?> LinkedBy(RulePageFile page) => Markdown.Parse(page.Text).Descendants<LinkInline>().Select(link => link.Url);
}
