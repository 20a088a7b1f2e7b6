using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.RegularExpressions;
using Markdig;
using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Generator;

/// <summary>A list of rules with their pages, which are in <c>docs/errors/</c> and in the assembly of the rules.</summary>
public sealed partial class RuleBook
{
    public static readonly RuleBook Empty = new([], typeof(RuleBook).Assembly);

    private readonly Assembly assembly;
    private readonly ConcurrentDictionary<Rule, LocalText> summaries = [];

    private RuleBook(IReadOnlyList<Rule> all, Assembly assembly) => (All, this.assembly) = (all, assembly);

    /// <summary>The rules by code.</summary>
    public IReadOnlyList<Rule> All { get; }

    /// <summary>The rules that are the fields of a class.</summary>
    public static RuleBook From([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type rules) => new(
        [
            .. rules.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => field.FieldType == typeof(Rule))
                .Select(field => (Rule)field.GetValue(null)!)
                .OrderBy(rule => rule.Code, StringComparer.Ordinal),
        ],
        rules.Assembly);

    /// <summary>The rule with a code or a name; null where there is none.</summary>
    public Rule? Find(string asked) => All.FirstOrDefault(rule => rule.Code.Equals(asked, StringComparison.OrdinalIgnoreCase) || rule.Name == asked);

    /// <summary>The language in which readers of a language see the pages: they are written in Finnish and in English.</summary>
    public static Language LanguageOfPages(Language readers) => readers == Language.English ? Language.English : Language.Finnish;

    /// <summary>The file that holds the page of a rule, relative to the repository.</summary>
    public static string FileOf(Rule rule, Language readers) => $"docs/{NameOf(rule, readers)}";

    /// <summary>The page of a rule in Markdown, in the language of <see cref="LanguageOfPages"/>.</summary>
    public string PageOf(Rule rule, Language readers)
    {
        using var page = assembly.GetManifestResourceStream(NameOf(rule, readers))
            ?? throw new InvalidOperationException($"The rule {rule.Code} {rule.Name} has no page {FileOf(rule, readers)}.");
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }

    /// <summary>What is wrong where a rule is broken, in few words: the beginning of its page, as far as the first colon or point.</summary>
    public LocalText SummaryOf(Rule rule) =>
        summaries.GetOrAdd(rule, _ => new LocalText(SummaryIn(rule, Language.Finnish), "", SummaryIn(rule, Language.English)));

    private string SummaryIn(Rule rule, Language language)
    {
        var paragraph = PageOf(rule, language).ReplaceLineEndings("\n").Split("\n\n", 3)[1];
        var sentence = SentenceEnd().Split(paragraph.ReplaceLineEndings(" ").TrimEnd('.'), 2)[0];
        return Markdown.ToPlainText(sentence).Trim();
    }

    [GeneratedRegex("[.:] ")]
    private static partial Regex SentenceEnd();

    private static string NameOf(Rule rule, Language readers) =>
        LanguageOfPages(readers) == Language.English ? $"errors/{rule.Code}.md" : $"errors/fi/{rule.Code}.md";
}
