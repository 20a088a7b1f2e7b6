namespace UsoSite.Network.Tests;

/// <summary>Small networks whose columns have a source each, <c>population.residents</c>, for tests of which column a view names the source of.</summary>
internal static class SourcesByColumn
{
    public static Network Network(NetworkTables tables) => new(tables, (table, column) => [$"{table}.{column}"], TestSite.Day);
}
