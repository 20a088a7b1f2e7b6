using UsoSite.Generator.Previewing;

namespace UsoSite.Network.Tests;

/// <summary>A small site whose files are edited while its preview goes on.</summary>
internal sealed class EditedSite : IDisposable
{
    /// <summary>Files, each with what an author may make of it: the first is as it was, null is a file that is not there.</summary>
    public static readonly IReadOnlyList<(string File, Func<string, string?>[] Versions)> Edits =
    [
        ("data/population.csv", [Same, Changed("9008", "9009"), Changed("8978", "many"), _ => null]),
        ("data/seasons.csv", [Same, Changed("Ensimmäinen teema", "Toinen teema"), Changed("2021-01-01", "2023-06-01")]),
        ("data/glossary.csv", [Same, text => text + "uusi,uusi,,,Uusi sana.,,\n", Changed("kunnanhallitus,kunnanhallitus", "kunnanhallitus,hallitus")]),
        ("data/datapackage.json", [Same, text => text + "\n", text => text[..(text.Length / 2)]]),
        ("content/fi/tietoa.md", [
            Same, text => text + "\nLisää tekstiä: {{municipality-count}} kuntaa, {{term id=paja}}.\n", text => text + "\n## Toinen osa\n",
            text => text + "\n[Sanasto](page:glossary)\n", text => text + "\n[Ei mihinkään](page:nowhere)\n", text => text + "\n{{nobody}}\n", Changed("id: about", "id: joining"),
        ]),
        ("content/fi/liittyminen.md", [Same, Changed("title: Liittyminen", "title: Mukaan"), text => text[..10]]),
        ("content/fi/uusi.md", [_ => null, _ => "---\ntitle: Uusi\naliases: [/vanha/]\n---\n\nTekstiä: [tietoa](tietoa.md).\n"]),
        ("content/fi/kuva.svg", [_ => null, _ => "<svg/>", _ => "<svg><title/></svg>"]),
        ("content/fi/.#tietoa.md", [_ => null, _ => "of an editor"]),
        ("themes/golden/layouts/article.hbs", [Same, text => text + "<p>{{article.meta.description}}</p>\n", text => text + "{{#if", text => text + "{{titel}}", _ => null]),
        ("themes/golden/assets/own.txt", [_ => null, _ => "one", _ => "two"]),
        ("themes/golden/strings/fi.yml", [Same, text => text + "\nunused: Ei missään\n", Changed("glossary:", "glosary:")]),
        ("site.yml", [Same, Changed("Koeverkosto", "Toinen verkosto"), Changed("theme: golden", "theme: gold")]),
    ];

    private readonly TestSite site = TestSite.Small();
    private readonly Dictionary<string, string> first;
    private readonly PipelineMemory memory = new();
    private readonly SiteBuild preview;

    public EditedSite()
    {
        first = Edits.Select(edit => edit.File).Where(file => File.Exists(Path.Combine(site.Root, file))).ToDictionary(file => file, site.Read);
        preview = SiteBuild.Plan(new BuildOptions(site.Root, TestSite.Day) { Preview = true }, NetworkExtension.Registrations);
    }

    /// <summary>Saves a version of a file.</summary>
    public void Save(string file, Func<string, string?> version)
    {
        if (version(first.GetValueOrDefault(file, "")) is { } text)
        {
            site.Write(file, text);
        }
        else if (Path.Combine(site.Root, file) is var path && File.Exists(path))
        {
            File.Delete(path);
        }
    }

    /// <summary>Builds in memory with what the builds before gave.</summary>
    public PreviewResult Preview() => preview.RunAsync(memory, _ => Task.CompletedTask, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Begins to build in memory, and gives up when the pages are known.</summary>
    public void GiveUp()
    {
        using CancellationTokenSource changed = new();
        try
        {
            preview.RunAsync(memory, _ => changed.CancelAsync(), changed.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            // As the preview does when the next change has come already.
        }
    }

    /// <summary>What differs between the preview and a build from nothing; nothing where they are the same.</summary>
    public IEnumerable<string> Differences()
    {
        var built = site.Build();
        var (result, previewed, _) = Preview();
        var problems = built.Problems.Except(result.Problems).Select(problem => $"lacks {problem}").Concat(result.Problems.Except(built.Problems).Select(problem => $"has {problem}"));
        return built.Succeeded && result.Succeeded ? problems.Concat(DifferentFiles(previewed!)) : problems;
    }

    public void Dispose() => site.Dispose();

    private static string Same(string text) => text;

    private static Func<string, string> Changed(string old, string with) => text =>
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        return text.Replace(old, with, StringComparison.Ordinal);
    };

    private IEnumerable<string> DifferentFiles(SiteInMemory previewed)
    {
        string[] published = [.. Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(site.Output, file).Replace('\\', '/')).Where(file => file is not (".gitignore" or ".uso-files" or "build.json"))];
        var paths = previewed.PathsAsync().GetAwaiter().GetResult();
        return published.Except(paths).Select(path => $"lacks {path}")
            .Concat(paths.Except(published).Where(path => Found(previewed, path) is not null).Select(path => $"has {path}"))
            .Concat(published.Intersect(paths).Where(path => !Same(previewed, path)).Select(path => $"differs in {path}"));
    }

    private static ReadOnlyMemory<byte>? Found(SiteInMemory previewed, string path) => previewed.FindAsync(path).GetAwaiter().GetResult();

    private bool Same(SiteInMemory previewed, string path) =>
        Found(previewed, path) is { } content && content.Span.SequenceEqual(File.ReadAllBytes(Path.Combine(site.Output, path)));
}
