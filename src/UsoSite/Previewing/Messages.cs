using System.Text.Json.Serialization;
using UsoSite.Pipelines;

namespace UsoSite.Previewing;

/// <summary>Tells the browser that its page has another version; it loads the page again.</summary>
internal sealed record PageChanged(string Version);

/// <summary>Tells the browser that nothing of its page changed but the names of style sheets; it swaps them.</summary>
/// <param name="Styles">New paths of the style sheets by the old ones.</param>
internal sealed record StylesChanged(string Version, IReadOnlyDictionary<string, string> Styles);

/// <summary>Tells the browser what is wrong with the site; nothing once it is mended.</summary>
internal sealed record ProblemsFound(string Title, string Hide, IReadOnlyList<ShownProblem> Problems);

/// <summary>A problem as the overlay shows it.</summary>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Rule">Code and name.</param>
/// <param name="Link">Opens the place in the editor; null where none is set.</param>
/// <param name="Notes">The row, a second place, the fix and the nearest value, each a sentence of its own.</param>
internal sealed record ShownProblem(string Severity, string Rule, string Place, string? Link, string Message, IReadOnlyList<string> Notes)
{
    public static ShownProblem From(Diagnostic problem, string language, EditorLink? editor) => new(
        problem.Rule.Severity == Pipelines.Severity.Error ? "error" : "warning",
        $"{problem.Rule.Code} {problem.Rule.Name}",
        problem.At.ToString(),
        editor?.To(problem.At),
        problem.Message.In(language),
        [.. ProblemNotes.Of(problem, language)]);
}

/// <summary>How messages are serialized; its code is generated at build time, so that none is made at run time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageChanged))]
[JsonSerializable(typeof(StylesChanged))]
[JsonSerializable(typeof(ProblemsFound))]
internal sealed partial class MessagesJson : JsonSerializerContext;
