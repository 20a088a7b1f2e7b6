using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Downloads.Databases;

/// <summary>Makes one database of all tables, with their keys and references, what the tables and columns are, and the views of the site.</summary>
internal sealed class MakeDatabase(IReadOnlyList<DatabaseView> views) : IModule<PublishedData, IReadOnlyList<OutputFile>>
{
    private const string About = "_about";
    private const string AboutTables = "_tables";
    private const string AboutColumns = "_columns";

    private static readonly string Described = string.Join(", ", Language.All.SelectMany(language => new[] { $"title_{language} TEXT", $"description_{language} TEXT" }));

    public IReadOnlyList<OutputFile> Run(PublishedData input, BuildContext context) =>
        input.Forms.HasFlag(DataForms.Database) ? [OutputFile.MadeBy(DownloadPaths.Database(input.Package), () => Made(input)) with { Origin = input.Origin }] : [];

    private byte[] Made(PublishedData input)
    {
        using DatabaseFile file = new();
        var tables = TableSql.Of([.. input.Tables.Select(table => table.Schema)], [About, AboutTables, AboutColumns, .. views.Select(view => view.Name)]);
        file.Run(string.Concat(tables.Select(table => table.Create(tables))));
        foreach (var (table, published) in tables.Zip(input.Tables))
        {
            var fields = table.Schema.Fields;
            file.Fill(table.Insert(), fields.Count, published.Table.Rows.Select(row => fields.Select(field => DatabaseFile.Value(row.Value(field))).ToArray()));
        }

        file.Run(string.Concat(views.Select(view => $"CREATE VIEW {TableSql.Quoted(view.Name)} AS {view.Select.ReplaceLineEndings("\n")};\n")));
        Describe(file, input, tables);
        return file.ToArray();
    }

    private static void Describe(DatabaseFile file, PublishedData data, IReadOnlyList<TableSql> tables)
    {
        file.Run(
            $"""
            CREATE TABLE {About} (language TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (language, name)) STRICT;
            CREATE TABLE {AboutTables} (name TEXT PRIMARY KEY NOT NULL, licence TEXT, sources TEXT, {Described}) STRICT;
            CREATE TABLE {AboutColumns} ("table" TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, {Described}, PRIMARY KEY ("table", name)) STRICT;
            """.ReplaceLineEndings("\n"));
        file.Fill($"INSERT INTO {About} VALUES ($c0, $c1, $c2)", 3, Language.All.SelectMany(language => DataWords.Facts(data, language)
            .Prepend((language.Name("Nimi", "Namn", "Name"), data.Title.In(language)))
            .Concat(DataWords.Reading(language).Select((line, i) => ($"{i + 1}", line)))
            .Select(fact => new object?[] { language.Code, fact.Item1, fact.Item2 })));
        file.Fill($"INSERT INTO {AboutTables} VALUES ({Parameters(3 + Texts)})", 3 + Texts, tables.Zip(data.Tables, (table, published) =>
            RowOf(table.Schema.Title, table.Schema.Description, table.Name, published.Licence, string.Join(' ', published.Origin.All.Select(source => source.Id)))));
        file.Fill($"INSERT INTO {AboutColumns} VALUES ({Parameters(3 + Texts)})", 3 + Texts, tables.SelectMany(table => table.Schema.Fields.Zip(table.Columns, (field, column) =>
            RowOf(field.Title, field.Description, table.Name, column, FieldTypes.NameOf(field.Type)))));
    }

    private static int Texts => 2 * Language.All.Count;

    private static string Parameters(int count) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"$c{i}"));

    private static object?[] RowOf(LocalText title, LocalText description, params object?[] cells) =>
        [.. cells, .. Language.All.SelectMany(language => new[] { title.In(language), description.In(language) })];
}
