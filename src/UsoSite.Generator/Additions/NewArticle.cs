using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Additions;

/// <summary>The file of an article with its front matter and no text yet.</summary>
/// <param name="Path">Below the folder of the language, without an extension: <c>about/history</c>.</param>
/// <param name="Id">The same in every language.</param>
/// <param name="Description">Empty to leave it out.</param>
public sealed partial record NewArticle(Language Language, string Path, string Id, string Title, string Description, DateOnly Updated)
{
    public string File => $"content/{Language}/{Path}.md";

    public PlannedFile Plan()
    {
        string[] lines =
        [
            "---",
            $"id: {Scalar(Id)}",
            $"title: {Scalar(Title)}",
            .. Description.Length > 0 ? [$"description: {Scalar(Description)}"] : Array.Empty<string>(),
            string.Create(CultureInfo.InvariantCulture, $"updated: {Updated:yyyy-MM-dd}"),
            "---",
        ];
        return new PlannedFile(File, null, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"), [.. lines.Select((line, i) => new PlannedLine(i + 1, line))]);
    }

    /// <summary>Text as YAML: as it stands where nothing in it means anything there, else in quotation marks.</summary>
    private static string Scalar(string text) => Plain().IsMatch(text) && !Word().IsMatch(text)
        ? text
        : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ")}\"";

    /// <summary>Begins with a letter and has no sign that ends a text or begins something else.</summary>
    [GeneratedRegex(@"^\p{L}([\p{L}\p{Nd} .,;()/’–—?!-]*[\p{L}\p{Nd}.)?!])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex("^(true|false|yes|no|on|off|null|y|n)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
