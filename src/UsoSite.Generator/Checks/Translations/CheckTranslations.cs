using UsoSite.Generator.Data;
using UsoSite.Generator.Domain;
using UsoSite.Generator.Settings;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Checks.Translations;

/// <summary>Lists what the data says in Finnish and not in another language of the site.</summary>
public sealed class CheckTranslations : IModule<SiteSettings, TableSet, Diagnostic>
{
    public Task<IReadOnlyList<Diagnostic>> RunAsync(IReadOnlyList<SiteSettings> first, IReadOnlyList<TableSet> second, BuildContext context)
    {
        Language[] others = [.. first.SelectMany(settings => settings.Languages).Where(language => language != Language.Finnish)];
        Diagnostic[] missing = [.. second.SelectMany(set => DescriptionTranslations.Missing(set, others).Concat(CellTranslations.Missing(set, others)))];
        Array.ForEach(missing, context.Diagnostics.Report);
        return Task.FromResult<IReadOnlyList<Diagnostic>>(missing);
    }
}
