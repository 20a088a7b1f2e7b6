namespace UsoSite.Network.Tests;

/// <summary>The rules of the generator and of the network together.</summary>
internal static class AllRules
{
    private static readonly RuleBook[] Books = [Rules.Book, NetworkExtension.Registrations.Rules];

    public static IReadOnlyList<Rule> ByCode { get; } = [.. Books.SelectMany(book => book.All).OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    public static string PageOf(Rule rule, Language language) => Books.First(book => book.All.Contains(rule)).PageOf(rule, language);
}
