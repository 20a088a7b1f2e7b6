using System.Globalization;
using UsoSite.Pipelines;

namespace UsoSite.Previewing;

/// <summary>Links that open a place of the site's files in an editor.</summary>
internal sealed class EditorLink
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["vscode"] = "vscode://file/{file}:{line}:{column}",
        ["vscodium"] = "vscodium://file/{file}:{line}:{column}",
        ["cursor"] = "cursor://file/{file}:{line}:{column}",
        ["zed"] = "zed://file/{file}:{line}:{column}",
        ["idea"] = "idea://open?file=/{file}&line={line}&column={column}",
        ["rider"] = "jetbrains://rider/navigate/reference?path=/{file}:{line}:{column}",
        ["sublime"] = "subl://open?url=file:///{file}&line={line}&column={column}",
    };

    private readonly string root;
    private readonly string pattern;

    private EditorLink(string root, string pattern) => (this.root, this.pattern) = (root, pattern);

    public static IEnumerable<string> Names => Known.Keys;

    /// <param name="editor">A known name, or an address with <c>{file}</c>, <c>{line}</c> and <c>{column}</c> in it; null for no links.</param>
    /// <exception cref="UsageException">It is neither.</exception>
    public static EditorLink? For(string? editor, string root) => editor switch
    {
        null or "" => null,
        _ when Known.TryGetValue(editor, out var pattern) => new EditorLink(root, pattern),
        _ when editor.Contains("{file}", StringComparison.Ordinal) && Uri.TryCreate(editor.Replace('{', '(').Replace('}', ')'), UriKind.Absolute, out var address)
            && address.Scheme is not ("javascript" or "data") => new EditorLink(root, editor),
        _ => throw new UsageException(
            $"There is no editor “{editor}”. Write one of these: {string.Join(", ", Names)}; or an address such as myeditor://open?file={{file}}&line={{line}}."),
    };

    public string To(SourceSpan place)
    {
        var file = Path.Combine(root, place.File).Replace('\\', '/').TrimStart('/');
        return pattern
            .Replace("{file}", string.Join('/', file.Split('/').Select(part => Uri.EscapeDataString(part).Replace("%3A", ":", StringComparison.Ordinal))), StringComparison.Ordinal)
            .Replace("{line}", Number(place.Line), StringComparison.Ordinal)
            .Replace("{column}", Number(place.Column), StringComparison.Ordinal);
    }

    private static string Number(int value) => Math.Max(1, value).ToString(CultureInfo.InvariantCulture);
}
