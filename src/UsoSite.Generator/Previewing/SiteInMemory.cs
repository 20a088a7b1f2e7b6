using System.Collections.Concurrent;
using System.Collections.Frozen;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Pages.AsMarkdown;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Previewing;

/// <summary>
/// A site that is published nowhere. Every page is known; each is rendered when somebody looks at it, by what renders it for publishing.
/// </summary>
public sealed class SiteInMemory
{
    private readonly PageSet set;
    private readonly Assets scripts;
    private readonly FrozenDictionary<string, Page> pages;
    private readonly Lazy<FrozenDictionary<string, byte[]>> assets;
    private readonly IReadOnlyList<Func<Task<IReadOnlyList<OutputFile>?>>> files;
    private readonly ConcurrentBag<PageRenderer> renderers = [];
    private readonly DiagnosticBag ignored = new();

    /// <param name="files">Gives what is no page, in groups that are made when they are asked for.</param>
    internal SiteInMemory(PageSet set, Assets scripts, IReadOnlyList<Func<Task<IReadOnlyList<OutputFile>?>>> files)
    {
        (this.set, this.scripts, this.files) = (set, scripts, files);
        pages = set.Pages.SelectMany(page => FilesOf(page).Select(path => (path, page))).DistinctBy(file => file.path, StringComparer.Ordinal)
            .ToFrozenDictionary(file => file.path, file => file.page, StringComparer.Ordinal);
        assets = new(() => set.Site.Theme.Assets.Files.Concat(scripts.Files).DistinctBy(asset => asset.Address)
            .ToFrozenDictionary(asset => asset.Address[1..], asset => asset.Content, StringComparer.Ordinal));
    }

    /// <summary>True where a path is that of a page or its document, though perhaps in a form that the page does not link to.</summary>
    public bool Has(string path) => pages.ContainsKey(path);

    /// <summary>The path of the address at which the site is to be published, with a slash at both ends.</summary>
    public string BasePath => set.Site.Settings.BaseUrl.AbsolutePath;

    /// <summary>Paths of the style sheets by their names in the theme.</summary>
    public IReadOnlyDictionary<string, string> StyleSheets => set.Site.Theme.Assets.Names.Where(name => name.EndsWith(".css", StringComparison.Ordinal))
        .ToDictionary(name => name, name => set.Site.Theme.Assets.AddressOf(name)![1..], StringComparer.Ordinal);

    /// <summary>A file of the site; null where it has no such file, or something in it is wrong.</summary>
    /// <param name="path">Relative to the output folder, with forward slashes.</param>
    /// <exception cref="OperationCanceledException">A newer site has taken the place of this one before all of it was made.</exception>
    public async Task<ReadOnlyMemory<byte>?> FindAsync(string path)
    {
        if (pages.TryGetValue(path, out var page))
        {
            return Render(page, path) is { } content ? (ReadOnlyMemory<byte>?)content : null;
        }

        if (assets.Value.TryGetValue(path, out var asset))
        {
            return asset;
        }

        foreach (var group in files)
        {
            if ((await group())?.FirstOrDefault(file => file.Path == path) is { } file)
            {
                return file.Content;
            }
        }

        return null;
    }

    /// <summary>Paths of all files, and of documents in forms that no page links to, which are not found.</summary>
    public async Task<IReadOnlyList<string>> PathsAsync()
    {
        var others = await Task.WhenAll(files.Select(group => group()));
        return [.. pages.Keys, .. assets.Value.Keys, .. others.SelectMany(group => group ?? []).Select(file => file.Path)];
    }

    private static string[] FilesOf(Page page) =>
    [
        page.OutputPath,
        .. page.Document is { } form ? new[] { form.TextAddress[1..], form.WordAddress[1..] } : [],
        .. page.Markdown is null ? Array.Empty<string>() : [MarkdownForm.AddressOf(page)[1..]],
    ];

    private byte[]? Render(Page page, string path)
    {
        var renderer = renderers.TryTake(out var free) ? free : new PageRenderer(set, scripts, ignored);
        try
        {
            var view = page.View.Make();
            var rendered = renderer.Render(page, view);
            return path == page.OutputPath
                ? rendered.Utf8Html.ToArray()
                : page.Markdown is not null && path == MarkdownForm.AddressOf(page)[1..] ? renderer.RenderMarkdown(page, view).ToArray()
                : renderer.RenderDocument(page, view, renderer.Links.Read(page, rendered.Html).Links).FirstOrDefault(file => file.Address[1..] == path).Content;
        }
        catch (TemplateException)
        {
            return null;
        }
        finally
        {
            renderers.Add(renderer);
        }
    }
}
