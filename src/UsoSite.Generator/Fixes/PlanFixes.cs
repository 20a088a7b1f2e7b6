using System.Text;
using UsoSite.Generator.Additions;
using UsoSite.Generator.Changes;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Inputs;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Fixes;

/// <summary>
/// Plans what <c>check --fix</c> mends: files in Windows-1252 become UTF-8; tables lose a line that names the delimiter and the padding of
/// spreadsheets, their columns get their names and order, their cells the spelling of the file and codes their zeros. A byte order mark, line ends,
/// delimiter and every cell that is not mended stay as they are.
/// </summary>
public static class PlanFixes
{
    private static readonly string[] Texts = [".csv", ".json", ".md", ".yml", ".hbs", ".css", ".js"];

    /// <summary>The files that would change, by path.</summary>
    public static IReadOnlyList<PlannedFile> For(string root)
    {
        var package = new SchemaReader(new DiagnosticBag()).Read(root);
        var codes = new KnownCodes(ReadRawTables.From(root));
        return
        [
            .. SiteFiles.Of(root).Where(file => Texts.Contains(Path.GetExtension(file)))
                .Select(path => Plan(root, path, package?.Tables.FirstOrDefault(table => $"data/{table.Path}" == path), codes))
                .OfType<PlannedFile>(),
        ];
    }

    private static PlannedFile? Plan(string root, string path, TableSchema? table, KnownCodes codes)
    {
        var old = File.ReadAllBytes(Path.Combine(root, path));
        var mark = old.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        if (TextOf(old.AsSpan(mark ? Encoding.UTF8.Preamble.Length : 0)) is not { } text)
        {
            return null;
        }

        var mended = table is null ? text : new FixTable(table, codes).In(text);
        byte[] bytes = [.. mark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(mended)];
        return bytes.AsSpan().SequenceEqual(old) ? null : new PlannedFile(path, old, bytes, []);
    }

    private static string? TextOf(ReadOnlySpan<byte> bytes) =>
        bytes.Contains((byte)0) ? null
        : System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes)
        : Windows1252.TextOf(bytes);
}
