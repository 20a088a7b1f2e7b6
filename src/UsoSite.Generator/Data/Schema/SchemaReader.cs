using System.Text.Json;
using System.Text.RegularExpressions;
using UsoSite.Generator.Domain;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data.Schema;

/// <summary>Reads <c>datapackage.json</c>. Tables cannot be read by a description that is wrong: it is reported and nothing given.</summary>
internal sealed class SchemaReader(DiagnosticBag diagnostics)
{
    private bool sound = true;

    /// <summary>The schema, or null where the file is missing or wrong.</summary>
    public DataPackage? Read(string root)
    {
        if (!File.Exists(Path.Combine(root, DataPackage.File)))
        {
            diagnostics.Report(new Diagnostic(Rules.MissingTable, SourceSpan.WholeFile(DataPackage.File), new(
                "The description of the tables is missing.", "Taulukoiden kuvaus puuttuu."), new(
                "Restore data/datapackage.json from the history of the repository.",
                "Palauta data/datapackage.json versionhallinnan historiasta.")));
            return null;
        }

        if (TextFiles.Read(root, DataPackage.File, diagnostics) is not { } source)
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(source.Text);
            var package = Read(json.RootElement);
            return sound ? package : null;
        }
        catch (JsonException e)
        {
            var at = new SourceSpan(DataPackage.File, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            diagnostics.Report(new Diagnostic(Rules.BadSchema, at, new("The file is not valid JSON.", "Tiedosto ei ole kelvollista JSONia."), new(
                "Look for a missing comma, quote or bracket just before this place.",
                "Etsi puuttuvaa pilkkua, lainausmerkkiä tai sulkua juuri ennen tätä kohtaa.")));
            return null;
        }
    }

    private DataPackage Read(JsonElement root)
    {
        List<TableSchema> tables = [];
        foreach (var resource in Items(root, "resources"))
        {
            if (ReadTable(resource) is { } table)
            {
                tables.Add(table);
            }
        }

        if (!sound)
        {
            return new DataPackage(tables);
        }

        if (tables.Count == 0)
        {
            Bad("", "The file describes no tables: it has no list “resources”.", "Tiedosto ei kuvaa taulukoita: siinä ei ole luetteloa ”resources”.");
            return new DataPackage(tables);
        }

        foreach (var (table, columns) in NeededColumns.ByTable)
        {
            var schema = tables.Find(t => t.Name == table);
            foreach (var column in schema is null ? [] : columns.Where(c => schema.IndexOf(c) < 0))
            {
                Bad(table, $"The column {column} of the table {table} is not described.", $"Taulukon {table} saraketta {column} ei ole kuvattu.");
            }

            if (schema is null)
            {
                Bad(table, $"The table {table} is not described.", $"Taulukkoa {table} ei ole kuvattu.");
            }
        }

        return new DataPackage(tables);
    }

    private TableSchema? ReadTable(JsonElement resource)
    {
        var name = String(resource, "name");
        var path = String(resource, "path");
        if (name.Length == 0 || path.Length == 0 || Property(resource, "schema") is not { } schema)
        {
            Bad(name, "A resource needs a name, a path and a schema.", "Resurssilla on oltava name, path ja schema.");
            return null;
        }

        return new TableSchema(name, path, [.. Items(schema, "fields").Select(field => ReadField(name, field))])
        {
            Title = Local(resource, "title"),
            Description = Local(resource, "description"),
            PrimaryKey = Strings(schema, "primaryKey"),
            ForeignKeys = [.. Items(schema, "foreignKeys").Select(key => ReadForeignKey(name, key))],
            Sources = [.. Items(resource, "sources").Select(source => String(source, "name"))],
        };
    }

    private FieldSchema ReadField(string table, JsonElement field)
    {
        var name = String(field, "name");
        if (!Enum.TryParse<FieldType>(String(field, "type"), ignoreCase: true, out var type))
        {
            Bad(
                table,
                $"The column {name} has the type “{String(field, "type")}”, which is not one of string, integer, number, date, boolean, list.",
                $"Sarakkeen {name} tyyppi ”{String(field, "type")}” ei ole mikään näistä: string, integer, number, date, boolean, list.");
        }

        var constraints = Property(field, "constraints") ?? default;
        var schema = new FieldSchema(name, type)
        {
            Title = Local(field, "title"),
            Description = Local(field, "description"),
            YearAllowed = String(field, "format") == "any",
            Required = Property(constraints, "required") is { ValueKind: JsonValueKind.True },
            Pattern = ReadPattern(table, name, String(constraints, "pattern")),
            Allowed = Strings(constraints, "enum"),
            Minimum = Number(constraints, "minimum"),
            Maximum = Number(constraints, "maximum"),
            References = String(field, "references") is { Length: > 0 } target ? target : null,
        };
        return type == FieldType.Boolean && Property(field, "trueValues") is not null
            ? schema with { TrueValues = Strings(field, "trueValues"), FalseValues = Strings(field, "falseValues") }
            : schema;
    }

    private static ForeignKey ReadForeignKey(string table, JsonElement key)
    {
        var reference = Property(key, "reference") ?? default;
        var target = String(reference, "resource");
        return new ForeignKey(
            Strings(key, "fields").FirstOrDefault(""), target.Length == 0 ? table : target, Strings(reference, "fields").FirstOrDefault(""));
    }

    private Regex? ReadPattern(string table, string field, string pattern)
    {
        try
        {
            return pattern.Length == 0 ? null : new Regex(pattern, RegexOptions.CultureInvariant);
        }
        catch (ArgumentException)
        {
            Bad(table, $"The pattern of the column {field} is not a regular expression.", $"Sarakkeen {field} pattern ei ole säännöllinen lauseke.");
            return null;
        }
    }

    private void Bad(string table, string en, string fi)
    {
        sound = false;
        diagnostics.Report(new Diagnostic(Rules.BadSchema, SourceSpan.WholeFile(DataPackage.File), new(en, fi), new(
            "Compare the description with the one in the history of the repository.",
            "Vertaa kuvausta versionhallinnan historiassa olevaan."))
        { Key = table.Length == 0 ? null : $"table={table}" });
    }

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        Property(element, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    private static string String(JsonElement element, string name) =>
        Property(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : "";

    /// <summary>A text of the standard, which is Finnish here, with our own properties beside it for the other languages.</summary>
    private static LocalText Local(JsonElement element, string name) =>
        new(String(element, name), String(element, $"{name}_sv"), String(element, $"{name}_en"));

    private static double? Number(JsonElement element, string name) =>
        Property(element, name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;

    /// <summary>A list of strings, which Table Schema also allows to be written as one string.</summary>
    private static string[] Strings(JsonElement element, string name) => Property(element, name) switch
    {
        { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : "")],
        { ValueKind: JsonValueKind.String } single => [single.GetString()!],
        _ => [],
    };
}
