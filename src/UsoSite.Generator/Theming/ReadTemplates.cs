using UsoSite.Generator.Data;
using UsoSite.Generator.Inputs;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Theming;

/// <summary>Reads the templates of a theme and checks every name in them that is written out.</summary>
internal sealed class ReadTemplates(string root, IReadOnlyList<ThemeFolder> chain, DiagnosticBag diagnostics)
{
    private const string Extension = ".hbs";

    public Templates Read(IReadOnlyDictionary<string, Strings> strings, Assets assets, IReadOnlySet<string> scripts)
    {
        var templates = new Templates(chain[0].Name, TemplateFolder.All.SelectMany(Parse).DistinctBy(template => template.Name, StringComparer.Ordinal).ToDictionary(template => template.Name, StringComparer.Ordinal));
        foreach (var template in templates.All)
        {
            CheckPartials(template, templates);
            CheckStrings(template, strings);
            if (IsOfTheSite(template))
            {
                CheckAssets(template, assets, scripts);
            }
        }

        return templates;
    }

    /// <summary>
    /// False for a template that several sites share: it may name scripts with data that other sites have. Where a page of this one shows it, the
    /// page reports what is not there.
    /// </summary>
    private static bool IsOfTheSite(Template template) => template.Source.File.StartsWith("themes/", StringComparison.Ordinal);

    private IEnumerable<Template> Parse(string folder) =>
        from file in ThemeFiles.Find(root, chain, folder.TrimEnd('/'))
        where file.Name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
        let template = Guard.Reading(file.File, diagnostics, () => TextFiles.ReadWithPlainLines(root, file.File, diagnostics) is { } source
            ? Template.Parse(folder + file.Name[..^Extension.Length], source, diagnostics) : null)
        where template is not null
        select template;

    private void CheckPartials(Template template, Templates all)
    {
        var names = all.All.Where(other => other.IsPartial).Select(other => other.PartialName).ToArray();
        foreach (var (name, at) in template.Partials().Where(p => !names.Contains(p.Name)))
        {
            diagnostics.Report(new Diagnostic(Rules.MissingPartial, at, new($"There is no partial “{name}”.", $"Osaa ”{name}” ei ole."), new(
                $"Add {TemplateFolder.Partials}{name}.hbs to the theme, or correct the name.", $"Lisää teemaan {TemplateFolder.Partials}{name}.hbs, tai korjaa nimi."))
            { Value = name, Nearest = Nearest.To(name, names) });
        }

        foreach (var (name, at) in template.Partials().Where(p => template.IsPartial && all.Reach(TemplateFolder.Partials + p.Name).Contains(template)))
        {
            diagnostics.Report(new Diagnostic(Rules.TemplateSyntax, at, new(
                $"The partial “{template.PartialName}” includes itself, so that the page would never end.",
                $"Osa ”{template.PartialName}” sisältää itsensä, joten sivu ei päättyisi koskaan."), new(
                $"Remove {{{{> {name}}}}} here or what leads back from it.", $"Poista tästä {{{{> {name}}}}} tai se, mikä johtaa siitä takaisin."))
            { Value = name });
        }
    }

    private void CheckStrings(Template template, IReadOnlyDictionary<string, Strings> strings)
    {
        foreach (var (key, at) in template.Asked("t"))
        {
            if (strings.Values.FirstOrDefault(texts => texts.Keys.Any() && !texts.Has(key)) is { } lacking)
            {
                diagnostics.Report(ReadStrings.Missing(at, key, lacking.Keys));
            }
        }
    }

    private void CheckAssets(Template template, Assets assets, IReadOnlySet<string> scripts)
    {
        foreach (var (name, at) in template.Asked("asset").Where(a => assets.AddressOf(a.Name) is null && !scripts.Contains(a.Name)))
        {
            diagnostics.Report(new Diagnostic(Rules.MissingAsset, at, new($"There is no asset “{name}”.", $"Tiedostoa ”{name}” ei ole."), new(
                $"Add assets/{name} to the theme, or correct the name.", $"Lisää teemaan assets/{name}, tai korjaa nimi."))
            { Value = name, Nearest = Nearest.To(name, assets.Names.Concat(scripts)) });
        }
    }
}
