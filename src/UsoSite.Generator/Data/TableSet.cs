using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Data;

/// <summary>All tables of the site as read; their keys are not checked yet.</summary>
/// <param name="Package">Their schema.</param>
/// <param name="ByName">The tables that were found, by name.</param>
public sealed record TableSet(DataPackage Package, IReadOnlyDictionary<string, Table> ByName);
