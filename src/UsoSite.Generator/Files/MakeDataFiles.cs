using System.Text;
using CsvHelper;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Files;

/// <summary>
/// Makes the tables as files to download: UTF-8, commas, the columns of the schema in its order, whatever dialect a
/// spreadsheet wrote.
/// </summary>
public sealed class MakeDataFiles(string root) : IModule<SoundTables, IReadOnlyList<OutputFile>>
{
    public IReadOnlyList<OutputFile> Run(SoundTables input, BuildContext context) =>
        [.. input.All.OrderBy(table => table.Name, StringComparer.Ordinal).Select(ToFile), Schema()];

    private static OutputFile ToFile(Table table)
    {
        using var buffer = new MemoryStream();
        using (var writer = CsvWriter.Create(buffer, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true))
        {
            writer.WriteRecord([.. table.Schema.Fields.Select(field => field.Name)]);
            foreach (var row in table.Rows)
            {
                writer.WriteRecord([.. table.Schema.Fields.Select(field => row.Canonical(field))]);
            }
        }

        return new OutputFile("data/" + table.Schema.Path, buffer.ToArray()) { Origin = SourceSpan.WholeFile(DataPackage.File) };
    }

    private OutputFile Schema() => OutputFile.Text(
        DataPackage.File, Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(root, DataPackage.File))).TrimStart('\uFEFF').ReplaceLineEndings("\n"));
}
