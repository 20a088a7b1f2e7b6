namespace UsoSite.Generator.Downloads.Databases;

/// <summary>A question to the tables that the published database answers by a name.</summary>
/// <param name="Name">Its name in the database.</param>
/// <param name="Select">The query, in SQL of SQLite, by the names of tables and columns.</param>
public sealed record DatabaseView(string Name, string Select);
