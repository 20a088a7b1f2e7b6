using UsoSite.Generator.Data;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming;

/// <summary>Reads and compiles the templates of a theme and checks every name in them that is written out.</summary>
internal sealed class ReadTemplates(string root, IReadOnlyList<ThemeFolder> chain, DiagnosticBag diagnostics)
{
    public Templates Read(IReadOnlyDictionary<string, Strings> strings, Assets assets, IReadOnlySet<string> scripts)
    {
        var sources = TemplateFolder.All
            .SelectMany(folder => ThemeFiles.Find(root, chain, folder.TrimEnd('/')).Select(file => (Name: folder + file.Name, file.File)))
            .Where(file => file.Name.EndsWith(".hbs", StringComparison.Ordinal))
            .Select(file => (Name: file.Name[..^".hbs".Length], Source: TextFiles.Read(root, file.File, diagnostics)))
            .Where(file => file.Source is not null)
            .ToDictionary(file => file.Name, file => new TemplateSource(file.Name, file.Source!), StringComparer.Ordinal);

        foreach (var source in sources.Values)
        {
            CheckPartials(source, sources);
            CheckStrings(source, strings);
            CheckAssets(source, assets, scripts);
        }

        return Templates.Compile(chain[0].Name, sources, diagnostics);
    }

    private void CheckPartials(TemplateSource template, Dictionary<string, TemplateSource> all)
    {
        var names = all.Values.Where(other => other.IsPartial && other.IsText == template.IsText).Select(other => other.PartialName).ToArray();
        foreach (var (name, at) in template.Partials().Where(p => !names.Contains(p.Name)))
        {
            diagnostics.Report(new Diagnostic(Rules.MissingPartial, at, new($"There is no partial “{name}”.", $"Osaa ”{name}” ei ole."), new(
                $"Add {template.FullNameOf(name)}.hbs to the theme, or correct the name.", $"Lisää teemaan {template.FullNameOf(name)}.hbs, tai korjaa nimi."))
            { Value = name, Nearest = Nearest.To(name, names) });
        }

        foreach (var (name, at) in template.Partials().Where(p => template.IsPartial && Templates.Reach(template.FullNameOf(p.Name), all).Contains(template)))
        {
            diagnostics.Report(new Diagnostic(Rules.TemplateSyntax, at, new(
                $"The partial “{template.PartialName}” includes itself, so that the page would never end.",
                $"Osa ”{template.PartialName}” sisältää itsensä, joten sivu ei päättyisi koskaan."), new(
                $"Remove {{{{> {name}}}}} here or what leads back from it.", $"Poista tästä {{{{> {name}}}}} tai se, mikä johtaa siitä takaisin."))
            { Value = name });
        }
    }

    private void CheckStrings(TemplateSource template, IReadOnlyDictionary<string, Strings> strings)
    {
        foreach (var (key, at) in template.StringKeys())
        {
            if (strings.Values.FirstOrDefault(texts => texts.Keys.Any() && !texts.Has(key)) is { } lacking)
            {
                diagnostics.Report(ReadStrings.Missing(at, key, lacking.Keys));
            }
        }
    }

    private void CheckAssets(TemplateSource template, Assets assets, IReadOnlySet<string> scripts)
    {
        foreach (var (name, at) in template.AssetNames().Where(a => assets.AddressOf(a.Name) is null && !scripts.Contains(a.Name)))
        {
            diagnostics.Report(new Diagnostic(Rules.MissingAsset, at, new($"There is no asset “{name}”.", $"Tiedostoa ”{name}” ei ole."), new(
                $"Add assets/{name} to the theme, or correct the name.", $"Lisää teemaan assets/{name}, tai korjaa nimi."))
            { Value = name, Nearest = Nearest.To(name, assets.Names.Concat(scripts)) });
        }
    }
}
