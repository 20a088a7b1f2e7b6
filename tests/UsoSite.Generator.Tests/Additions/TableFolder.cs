using UsoSite.Generator.Additions;
using UsoSite.Generator.Changes;

namespace UsoSite.Generator.Tests.Additions;

/// <summary>A folder with one table, <c>lamps</c>, that is described.</summary>
internal sealed class TableFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("uso-lamps-");

    public TableFolder(byte[] table, string key = "\"id\"")
    {
        Directory.CreateDirectory(Path.Combine(Root, "data"));
        File.WriteAllBytes(Path.Combine(Root, "data", "lamps.csv"), table);
        File.WriteAllText(Path.Combine(Root, "data", "datapackage.json"), $$"""
            {
              "resources": [
                {
                  "name": "lamps",
                  "path": "lamps.csv",
                  "schema": {
                    "fields": [
                      { "name": "id", "type": "string" },
                      { "name": "made", "type": "date", "constraints": { "required": true } },
                      { "name": "watts", "type": "integer" },
                      { "name": "note", "type": "string" }
                    ],
                    "primaryKey": [{{key}}]
                  }
                }
              ]
            }
            """);
    }

    public string Root => folder.FullName;

    public PlannedFile Add(params (string Column, string Value)[] cells) =>
        AddRow.To(Root, ReadRawTables.From(Root)["lamps"], cells.ToDictionary(cell => cell.Column, cell => cell.Value));

    public void Dispose() => folder.Delete(recursive: true);
}
