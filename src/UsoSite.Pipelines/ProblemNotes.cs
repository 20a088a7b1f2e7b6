namespace UsoSite.Pipelines;

/// <summary>What is told of a problem beside its place and the fact: the row, a second place, the fix and the nearest value.</summary>
public static class ProblemNotes
{
    private static readonly Text Row = new("at", "rivi");
    private static readonly Text SeeAlso = new("see also", "katso myös");
    private static readonly Text Fix = new("fix", "korjaus");

    /// <summary>Each as a line of its own; none for what the problem does not have.</summary>
    public static IEnumerable<string> Of(Diagnostic problem, string language)
    {
        string?[] notes =
        [
            problem.Key is { Length: > 0 } key ? $"{Row.In(language)}: {key}" : null,
            problem.Related is { } related ? $"{SeeAlso.In(language)}: {related}" : null,
            problem.Help is { } help ? $"{Fix.In(language)}: {help.In(language)}" : null,
            Nearest(problem, language),
        ];
        return notes.OfType<string>();
    }

    /// <summary>Asks whether the nearest valid value was meant; null where none is near.</summary>
    public static string? Nearest(Diagnostic problem, string language) =>
        problem.Nearest is { } nearest ? new Text($"Did you mean “{nearest}”?", $"Tarkoititko ”{nearest}”?").In(language) : null;
}
