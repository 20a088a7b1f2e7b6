using Markdig;
using Markdig.Syntax;

namespace UsoSite.Network.Tests;

/// <summary>The page of a rule as the file in <c>docs/errors/</c> that it is.</summary>
internal sealed record RulePageFile(string Code, Language Language)
{
    public static readonly Language[] Languages = [Language.English, Language.Finnish];

    public string Path => System.IO.Path.Combine(Repository.Root, Name);

    public string Text => File.Exists(Path) ? File.ReadAllText(Path) : throw new FileNotFoundException($"The rule {Code} has no page {Name}.");

    /// <summary>The blocks of code that are not problems as the program prints them, each with its kind.</summary>
    public IReadOnlyList<string> CodeBlocks =>
    [
        .. Markdown.Parse(Text).OfType<FencedCodeBlock>()
            .Select(block => $"{block.Info}\n{block.Lines}")
            .Where(block => !RuleExample.Problem().IsMatch(block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..])),
    ];

    private string Name => $"{FolderOf(Language)}/{Code}.md";

    /// <summary>The folder of the pages in a language, relative to the repository.</summary>
    public static string FolderOf(Language language) => language == Language.English ? "docs/errors" : $"docs/errors/{language}";

    public override string ToString() => Name;
}
