using UsoSite.Pipelines;

namespace UsoSite.Generator.Downloads;

/// <summary>The canonical tables and the description of them, which tells their size and bytes.</summary>
/// <param name="Csv">Each table as UTF-8 with commas.</param>
/// <param name="Content"><c>datapackage.json</c> as published.</param>
internal sealed record PackageDescription(IReadOnlyList<(PublishedTable Table, byte[] Content)> Csv, byte[] Content);

/// <summary>Makes the canonical tables and their description.</summary>
internal sealed class DescribePackage : IModule<PublishedData, PackageDescription>
{
    public PackageDescription Run(PublishedData input, BuildContext context)
    {
        (PublishedTable Table, byte[] Content)[] csv = [.. input.Tables.Select(table => (table, TableCsv.Canonical(table.Table)))];
        return new PackageDescription(csv, PublishedPackage.From(input, csv));
    }
}
