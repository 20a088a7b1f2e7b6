namespace UsoSite.Generator.Changes;

/// <summary>
/// Compares two states of a site as far as they can be: the models and all pages where both are without errors, else tables by their cells
/// and pages by their articles.
/// </summary>
public sealed class CompareSites<TModel>(SiteExtension<TModel> site, DateOnly asOf)
    where TModel : class
{
    /// <param name="oldRoot">The folder of the older state.</param>
    /// <param name="newRoot">The folder of the newer state.</param>
    public async Task<SiteChanges> RunAsync(string oldRoot, string newRoot, CancellationToken cancellation = default)
    {
        var now = await ReadAsync(new BuildOptions(newRoot, asOf), cancellation);
        var old = await ReadOldAsync(oldRoot, now, cancellation);
        var whole = old.Pages is not null && now.Pages is not null;
        return new SiteChanges
        {
            Sections = [.. Sections(old, now).Where(section => !section.IsEmpty)],
            Pages = PageChanges.Between(Places(old, whole), Places(now, whole)),
            Articles = ArticleChanges.Between(old, now),
            Files = FileChanges.Between(oldRoot, newRoot),
            PagesAreCompared = whole,
            OldErrors = [.. old.Errors],
            NewErrors = [.. now.Errors],
        };
    }

    /// <summary>Which pages there are does not depend on the look: a theme older than this program, which it may not be able to use, is not needed for that.</summary>
    private async Task<SiteContents> ReadOldAsync(string root, SiteContents now, CancellationToken cancellation)
    {
        var options = new BuildOptions(root, asOf);
        if (now.Settings is null)
        {
            return await ReadAsync(options, cancellation);
        }

        var inNewLook = await ReadAsync(options with { ThemesOf = now.Root, Theme = now.Settings.Theme }, cancellation);
        return inNewLook.Pages is null && inNewLook.Errors.Any(error => error.At.File.StartsWith("themes/", StringComparison.Ordinal))
            ? await ReadAsync(options, cancellation)
            : inNewLook;
    }

    private Task<SiteContents> ReadAsync(BuildOptions options, CancellationToken cancellation) => SiteBuild.Plan(options, site).ReadAsync(cancellation);

    private static IReadOnlyList<PagePlace> Places(SiteContents contents, bool whole) => whole
        ? [.. contents.Pages!.Pages.Select(PagePlace.Of)]
        : [.. (contents.Articles ?? []).Where(article => article.Meta.Each is null).Select(PagePlace.Of)];

    private IEnumerable<ChangeSection> Sections(SiteContents old, SiteContents now)
    {
        var (before, after) = (ReadRawTables.From(old.Root), ReadRawTables.From(now.Root));
        var models = (Old: old.Model as TModel, New: now.Model as TModel);
        var subjects = site.Subjects.Where(subject => before.ContainsKey(subject.Table) || after.ContainsKey(subject.Table)).ToArray();
        foreach (var subject in subjects)
        {
            var (one, other) = (before.GetValueOrDefault(subject.Table), after.GetValueOrDefault(subject.Table));
            yield return Section(subject, one, other, models);
        }

        foreach (var table in after.Keys.Union(before.Keys).Except(subjects.Select(subject => subject.Table)))
        {
            yield return new TableChanges(before.GetValueOrDefault(table), after.GetValueOrDefault(table)).Find();
        }
    }

    private static ChangeSection Section(Subject<TModel> subject, RawTable? before, RawTable? after, (TModel? Old, TModel? New) models)
    {
        // Names of rows need no more than one of the models.
        var (old, now) = (models.Old ?? models.New, models.New ?? models.Old);
        var section = new TableChanges(before, after)
        {
            Title = subject.Title,
            Names = subject.NameOf is { } name && old is not null && now is not null ? (row => name(old, row), row => name(now, row)) : null,
        }.Find();
        return subject.Compare is { } compare && models is { Old: { } was, New: { } current }
            ? section with { Changes = [.. compare(was, current), .. section.Changes.Select(change => Rest(change, subject.Told)).OfType<Change>()] }
            : section;
    }

    /// <summary>What a row that stays has in columns of which the comparison of the models does not tell; null where that is nothing.</summary>
    private static Change? Rest(Change change, IReadOnlyList<string> told)
    {
        ValueChange[] values = [.. change.Values.Where(value => !told.Contains(value.Column))];
        return change.Kind == ChangeKind.Changed && values.Length > 0 ? change with { Values = values } : null;
    }
}
