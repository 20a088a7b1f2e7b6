using System.Text;
using UsoSite.Generator.Data;
using UsoSite.Generator.Inputs;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming;

/// <summary>
/// Reads <c>assets/</c> of a theme. The style sheets that <c>theme.yml</c> lists become one <c>site.css</c>, the scripts
/// one <c>site.js</c>, those that run before the page is shown one <c>early.js</c>; every other file is published as it is.
/// </summary>
internal sealed class ReadAssets(string root, IReadOnlyList<ThemeFolder> chain, DiagnosticBag diagnostics)
{
    public Assets Read()
    {
        Assets assets = new();
        var files = ThemeFiles.Find(root, chain, "assets").ToDictionary(f => f.Name, f => f.File, StringComparer.Ordinal);
        foreach (var (name, file) in files.Where(f => Path.GetExtension(f.Key).ToLowerInvariant() is not (".css" or ".js")))
        {
            if (InputFile.Read(root, file, Limits.FileBytes, diagnostics) is { } bytes)
            {
                assets.Add(name, bytes);
            }
        }

        Bundle(assets, "site.css", "styles", files, theme => theme.Styles);
        Bundle(assets, "site.js", "scripts", files, theme => theme.Scripts);
        Bundle(assets, "early.js", "early_scripts", files, theme => theme.EarlyScripts);
        return assets;
    }

    private void Bundle(Assets assets, string name, string key, Dictionary<string, string> files, Func<ThemeFolder, IReadOnlyList<string>?> list)
    {
        if (chain.FirstOrDefault(theme => list(theme) is not null) is not { } owner)
        {
            return;
        }

        StringBuilder bundle = new();
        foreach (var part in list(owner)!)
        {
            if (!files.TryGetValue(part, out var file))
            {
                diagnostics.Report(new Diagnostic(Rules.MissingAsset, owner.Map.PlaceOf(key), new(
                    $"The file assets/{part} is missing.", $"Tiedosto assets/{part} puuttuu."), new(
                    "Add the file or remove it from the list.", "Lisää tiedosto tai poista se luettelosta."))
                { Value = part, Nearest = Nearest.To(part, files.Keys) });
            }
            else if (TextFiles.ReadWithPlainLines(root, file, diagnostics) is { } source)
            {
                bundle.Append(WithoutComments.From(source.Text, Path.GetExtension(part)));
            }
        }

        assets.Add(name, bundle.ToString());
    }
}
