using UsoSite.Generator.Data;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Settings;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Translations;

/// <summary>Lists what the data says in Finnish and not in another language of the site.</summary>
public sealed class CheckTranslations : IModule<SiteSettings, TableSet, IReadOnlyList<Diagnostic>>
{
    public IReadOnlyList<Diagnostic> Run(SiteSettings first, TableSet second, BuildContext context)
    {
        Language[] others = [.. first.Languages.Where(language => language != Language.Finnish)];
        Diagnostic[] missing = [.. DescriptionTranslations.Missing(second, others), .. CellTranslations.Missing(second, others)];
        Array.ForEach(missing, context.Diagnostics.Report);
        return missing;
    }
}
