using UsoSite.Pipelines;

namespace UsoSite.Generator;

/// <summary>The pages of <c>docs/errors/</c>, which the program carries with it.</summary>
public static class RulePages
{
    /// <summary>The page of a rule in Markdown.</summary>
    public static string TextOf(Rule rule)
    {
        using var page = typeof(RulePages).Assembly.GetManifestResourceStream($"errors/{rule.Code}.md")
            ?? throw new InvalidOperationException($"The rule {rule.Code} has no page.");
        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }

    /// <summary>The code or name that was probably meant, or null.</summary>
    public static string? NearestTo(string asked) => Nearest.Of(asked, Rules.All.SelectMany(rule => new[] { rule.Code, rule.Name }));
}
