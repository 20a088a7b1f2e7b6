using UsoSite.Generator.Links;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>Refuses, before anything is published, files that cannot be published, two at one path, and a file where another needs a folder.</summary>
internal static class CheckPaths
{
    public static IReadOnlyList<string> Of(PageSet set, IReadOnlyList<PageLinks> rendered, IReadOnlyList<OutputFile> files, DiagnosticBag diagnostics)
    {
        (string Path, SourceSpan? Origin)[] all =
        [
            .. files.Where(file => file.Origin is null).Select(file => (file.Path, file.Origin)),
            .. set.Pages.DistinctBy(page => page.OutputPath).Select(page => (page.OutputPath, PlaceOf(page))),
            .. rendered.DistinctBy(page => page.Page.OutputPath).SelectMany(page => page.Files.Select(address => (address[1..], PlaceOf(page.Page)))),
            .. files.Where(file => file.Origin is not null).Select(file => (file.Path, file.Origin)),
        ];
        var taken = new Dictionary<string, (string Path, SourceSpan? Origin)>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in all)
        {
            if (OutputPath.ProblemOf(file.Path) is { } problem)
            {
                if (!IsPage(file))
                {
                    diagnostics.Report(new Diagnostic(Rules.BadFileName, Place(file), problem, new("Give the file another name.", "Anna tiedostolle toinen nimi.")) { Value = file.Path });
                }
            }
            else if (!taken.TryAdd(file.Path, file) && !IsToldElsewhere(file.Path, taken[file.Path].Path))
            {
                Report(file, taken[file.Path], new($"Two files would be published as {file.Path}.", $"Kaksi tiedostoa julkaistaisiin polkuun {file.Path}."));
            }
        }

        var folders = taken.GetAlternateLookup<ReadOnlySpan<char>>();
        var told = new HashSet<(string Folder, SourceSpan? Origin)>();
        foreach (var file in taken.Values)
        {
            // A page and the files made with it are told once.
            if (FolderOf(file.Path) is { } folder && (file.Origin is null || told.Add((folder, file.Origin))))
            {
                var (first, second) = file.Origin is null ? (file, taken[folder]) : (taken[folder], file);
                Report(second, first, new($"{folder} would be published both as a file and as a folder.", $"{folder} julkaistaisiin sekä tiedostona että kansiona."));
            }
        }

        foreach (var file in taken.Values.Where(file => CompressedForms.Endings.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal))))
        {
            if (taken.TryGetValue(Path.ChangeExtension(file.Path, null), out var whole))
            {
                Report(file, whole, new($"{file.Path} is where the compressed form of {whole.Path} is published.", $"Polkuun {file.Path} julkaistaan tiedoston {whole.Path} pakattu muoto."));
            }
        }

        return [.. taken.Keys];

        // Pages whose address names no path are told when pages are collected.
        bool IsPage((string Path, SourceSpan? Origin) file) => set.Pages.Any(page => page.OutputPath == file.Path && PlaceOf(page) == file.Origin);

        string? FolderOf(ReadOnlySpan<char> path)
        {
            for (var slash = path.LastIndexOf('/'); slash > 0; slash = path[..slash].LastIndexOf('/'))
            {
                if (folders.ContainsKey(path[..slash]))
                {
                    return path[..slash].ToString();
                }
            }

            return null;
        }

        void Report((string Path, SourceSpan? Origin) file, (string Path, SourceSpan? Origin) other, Text message) =>
            diagnostics.Report(new Diagnostic(Rules.FilesAtOnePlace, Place(file), message, new(
                "Give one of the two another name or address.", "Anna toiselle niistä toinen nimi tai osoite."))
            { Value = file.Path, Related = Place(other) });
    }

    private static SourceSpan? PlaceOf(Page page) => page.Origin ?? SourceSpan.WholeFile($"layouts/{page.Layout}.hbs");

    /// <summary>What has no place in the site's files is made by the program.</summary>
    private static SourceSpan Place((string Path, SourceSpan? Origin) file) => file.Origin ?? SourceSpan.WholeFile(file.Path);

    /// <summary>Two pages at one address, and files beside articles that differ in capital letters, are told where they are read.</summary>
    private static bool IsToldElsewhere(string path, string other) =>
        path != other && path.StartsWith("media/", StringComparison.Ordinal) && other.StartsWith("media/", StringComparison.Ordinal);
}
