using UsoSite.Pipelines;

namespace UsoSite.Generator.Changes;

/// <summary>
/// How a site tells people what changed in one of its tables. Tables without a subject, and all tables where a model could not be made,
/// are told by their keys and cells.
/// </summary>
/// <param name="Table">The table.</param>
public sealed record Subject<TModel>(string Table)
    where TModel : class
{
    /// <summary>What people call the subject; the title of the table where this is null.</summary>
    public Text? Title { get; init; }

    /// <summary>Compares the models, where the cells of the table alone do not tell what changed.</summary>
    public Func<TModel, TModel, IEnumerable<Change>>? Compare { get; init; }

    /// <summary>The columns of which <see cref="Compare"/> tells; changes in others are told by their cells.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>What people call a row.</summary>
    public Func<TModel, RawRow, Text>? NameOf { get; init; }
}
