using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Settings;
using UsoSite.Generator.Sources;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Downloads;

/// <summary>The tables of a site as they are published for others to use, with what every file of them must name.</summary>
internal sealed class PublishedData
{
    public PublishedData(SoundTables tables, SiteSettings settings)
    {
        (Package, Version, Home, Forms) = (tables.Package, tables.Version, settings.Absolute("/"), settings.DataForms);
        var sources = tables.Records<Source>().ToDictionary(source => source.Id, StringComparer.Ordinal);
        Tables = [.. tables.All.Select(table => new PublishedTable(table, TableOrigin.Of(table.Schema, table.Rows, sources)))];
        Title = Package.Title.IsEmpty ? settings.Title : Package.Title;
    }

    public DataPackage Package { get; }

    /// <summary>What is published beside CSV and the description.</summary>
    public DataForms Forms { get; }

    /// <summary>The title of the data, or that of the site where the data has none.</summary>
    public LocalText Title { get; }

    /// <summary>Changes with any cell.</summary>
    public string Version { get; }

    /// <summary>Full address of the site.</summary>
    public string Home { get; }

    /// <summary>In the order of their description.</summary>
    public IReadOnlyList<PublishedTable> Tables { get; }

    public SourceSpan Origin { get; } = SourceSpan.WholeFile(DataPackage.File);

    /// <summary>The day on which the data was last changed as <c>2026-11-26</c>; null where it does not say.</summary>
    public string? Modified => Package.Modified?.ToString("O");
}

/// <summary>A table that is published, with its origin.</summary>
internal sealed record PublishedTable(Table Table, TableOrigin Origin)
{
    public string Name => Table.Name;

    public TableSchema Schema => Table.Schema;

    /// <summary>The licence by its name; null where the sources state none for all of the table.</summary>
    public string? Licence => Origin.Licences.Length > 0 ? Origin.Licences : null;
}

/// <summary>Makes what is published of the tables, for every form of them.</summary>
internal sealed class CollectPublishedData : IModule<CheckedTables, SiteSettings, PublishedData>
{
    public PublishedData? Run(CheckedTables first, SiteSettings second, BuildContext context) =>
        first.Sound is { } tables ? new PublishedData(tables, second) : null;
}
