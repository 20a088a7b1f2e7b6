using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Publishing;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data.Schema;

/// <summary>Reads <c>datapackage.json</c>. Tables cannot be read by a description that is wrong: it is reported and nothing given.</summary>
internal sealed class SchemaReader(DiagnosticBag diagnostics)
{
    private SchemaProblems problems = null!;

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

        problems = new SchemaProblems(source, diagnostics);
        problems.UnsoundTexts();
        if (problems.Any || Parse(source.Text) is not { } json)
        {
            return null;
        }

        var package = Package(json);
        return problems.Any ? null : package with { Text = source.Text };
    }

    private PackageJson? Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, PackageJsonContext.Default.PackageJson) ?? new PackageJson();
        }
        catch (JsonException e)
        {
            problems.Unreadable(e);
            return null;
        }
    }

    private DateOnly? Day(string? text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (text is not null)
        {
            problems.Report("$.modified", "", "The value of “modified” is not a day such as 2026-11-26.", "Avaimen ”modified” arvo ei ole päivä, esimerkiksi 2026-11-26.", text);
        }

        return null;
    }

    private DataPackage Package(PackageJson json)
    {
        RefuseUnknown(json, "$", PackageJsonContext.Default.PackageJson);
        TableSchema[] tables = [.. (json.Resources ?? []).Select((resource, i) => Table(resource, $"$.resources[{i}]")).OfType<TableSchema>()];
        foreach (var twice in tables.GroupBy(table => table.Name).Where(same => same.Count() > 1))
        {
            problems.Report("$.resources", twice.Key, $"The table {twice.Key} is described twice.", $"Taulukko {twice.Key} on kuvattu kahdesti.");
        }

        foreach (var twice in tables.GroupBy(table => table.Path, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            problems.Report("$.resources", twice.Last().Name, $"The tables {string.Join(", ", twice.Select(table => table.Name))} have one file, {twice.Key}.",
                $"Taulukoilla {string.Join(", ", twice.Select(table => table.Name))} on sama tiedosto, {twice.Key}.");
        }

        if (!problems.Any)
        {
            CheckReferences(json.Resources ?? [], tables);
        }

        if (tables.Length == 0 && !problems.Any)
        {
            problems.Report("$", "", "The file describes no tables: it has no list “resources”.", "Tiedosto ei kuvaa taulukoita: siinä ei ole luetteloa ”resources”.");
        }

        return new DataPackage(tables)
        {
            Modified = Day(json.Modified),
            Name = json.Name ?? "",
            Title = Texts(json.Title, json.TitleSv, json.TitleEn),
            Description = Texts(json.Description, json.DescriptionSv, json.DescriptionEn),
        };
    }

    /// <summary>Every reference is to a table and a column that are described: one to another could never be checked.</summary>
    private void CheckReferences(List<ResourceJson?> resources, TableSchema[] tables)
    {
        for (var i = 0; i < tables.Length; i++)
        {
            var fields = resources[i]!.Schema!.Fields ?? [];
            var at = $"$.resources[{i}].schema";
            var lists = fields.Select((field, j) => (Table: field!.References, Column: "id", AtTable: $"{at}.fields[{j}].references", AtColumn: $"{at}.fields[{j}].references"));
            var keys = tables[i].ForeignKeys.Select((key, j) => (
                Table: (string?)key.Table, Column: key.Key, AtTable: $"{at}.foreignKeys[{j}].reference.resource", AtColumn: $"{at}.foreignKeys[{j}].reference.fields"));
            foreach (var (table, column, atTable, atColumn) in lists.Concat(keys).Where(reference => reference.Table is { Length: > 0 }))
            {
                CheckReference(tables, table!, column, atTable, atColumn, tables[i].Name);
            }
        }
    }

    private void CheckReference(TableSchema[] tables, string table, string column, string atTable, string atColumn, string from)
    {
        if (Array.Find(tables, one => one.Name == table) is not { } other)
        {
            problems.Report(atTable, from, $"The reference is to the table “{table}”, which is not described.",
                $"Viite on taulukkoon ”{table}”, jota ei ole kuvattu.", table, Nearest.To(table, tables.Select(one => one.Name)));
        }
        else if (other.Find(column) is null)
        {
            problems.Report(atColumn, from, $"The reference is to the column “{column}”, which the table {table} does not have.",
                $"Viite on sarakkeeseen ”{column}”, jota taulukossa {table} ei ole.", column, Nearest.To(column, other.Fields.Select(field => field.Name)));
        }
    }

    private TableSchema? Table(ResourceJson? json, string at)
    {
        if (json is not { Name: { Length: > 0 } name, Path: { Length: > 0 } path, Schema: { } schema })
        {
            problems.Report(at, json?.Name ?? "", "A resource needs a name, a path and a schema.", "Resurssilla on oltava name, path ja schema.");
            return null;
        }

        if (OutputPath.ProblemOf("data/" + path) is { } wrong)
        {
            problems.Report($"{at}.path", name, wrong.En, wrong.Fi, path);
            return null;
        }

        RefuseUnknown(json, at, PackageJsonContext.Default.ResourceJson, name);
        RefuseUnknown(schema, $"{at}.schema", PackageJsonContext.Default.SchemaJson, name);
        FieldSchema[] fields = [.. (schema.Fields ?? []).Select((field, i) => Field(name, field, $"{at}.schema.fields[{i}]")).OfType<FieldSchema>()];
        foreach (var twice in fields.GroupBy(field => field.Name).Where(same => same.Count() > 1))
        {
            problems.Report($"{at}.schema.fields", name, $"The table {name} has the column {twice.Key} twice.", $"Taulukossa {name} on sarake {twice.Key} kahdesti.", twice.Key);
        }

        return new TableSchema(name, path, fields)
        {
            Title = Texts(json.Title, json.TitleSv, json.TitleEn),
            Description = Texts(json.Description, json.DescriptionSv, json.DescriptionEn),
            PrimaryKey = Columns(name, fields, schema.PrimaryKey, $"{at}.schema.primaryKey"),
            ForeignKeys = [.. (schema.ForeignKeys ?? []).Select((key, i) => Key(name, fields, key, $"{at}.schema.foreignKeys[{i}]")).OfType<ForeignKey>()],
            Sources = Names(json.Sources),
        };
    }

    private FieldSchema? Field(string table, FieldJson? json, string at)
    {
        if (json is not null)
        {
            RefuseUnknown(json, at, PackageJsonContext.Default.FieldJson, table);
        }

        if (json is not { Name: { Length: > 0 } name })
        {
            problems.Report(at, table, "A column has no name.", "Sarakkeella ei ole nimeä.");
            return null;
        }

        var constraints = json.Constraints ?? new ConstraintsJson();
        RefuseUnknown(constraints, $"{at}.constraints", PackageJsonContext.Default.ConstraintsJson, table);
        if (TypeOf(json) is not { } type)
        {
            problems.Report(
                json.Type is null ? at : $"{at}.type",
                table,
                $"The column {name} has the type “{json.Type}”, which is not one of {FieldTypes.Names}.",
                $"Sarakkeen {name} tyyppi ”{json.Type}” ei ole mikään näistä: {FieldTypes.Names}.");
            return null;
        }

        return new FieldSchema(name, type)
        {
            Title = Texts(json.Title, json.TitleSv, json.TitleEn),
            Description = Texts(json.Description, json.DescriptionSv, json.DescriptionEn),
            YearAllowed = json.Format == "any",
            Required = constraints.Required is true,
            Pattern = Pattern(table, name, constraints.Pattern, $"{at}.constraints.pattern"),
            Allowed = constraints.Enum ?? [],
            Minimum = (double?)constraints.Minimum,
            Maximum = (double?)constraints.Maximum,
            TrueValues = Words(json.TrueValues, "true"),
            FalseValues = Words(json.FalseValues, "false"),
            References = json.References is { Length: > 0 } target ? target : null,
            Sources = Names(json.Sources),
        };
    }

    private ForeignKey? Key(string table, FieldSchema[] fields, ForeignKeyJson? json, string at)
    {
        if (json is not { Fields: [var column, ..], Reference: { Fields: [var key, ..] } reference })
        {
            problems.Report(at, table, "A foreign key needs fields, and a reference with fields.", "Viiteavaimella on oltava fields sekä reference, jossa on fields.");
            return null;
        }

        RefuseUnknown(json, at, PackageJsonContext.Default.ForeignKeyJson, table);
        RefuseUnknown(reference, $"{at}.reference", PackageJsonContext.Default.ReferenceJson, table);
        if (json.Fields.Count > 1 || reference.Fields.Count > 1)
        {
            problems.Report($"{at}.fields", table, $"The foreign key of {table} has several columns; a reference is by one.",
                $"Taulukon {table} viiteavaimessa on useita sarakkeita; viite on yhdellä sarakkeella.", string.Join(", ", json.Fields));
            return null;
        }

        return Columns(table, fields, [column], $"{at}.fields").Count == 0
            ? null
            : new ForeignKey(column, reference.Resource is { Length: > 0 } other ? other : table, key);
    }

    /// <summary>The columns of a key, all of which the table must have.</summary>
    private IReadOnlyList<string> Columns(string table, FieldSchema[] fields, List<string>? named, string at)
    {
        foreach (var name in (named ?? []).Where(name => !Array.Exists(fields, field => field.Name == name)))
        {
            problems.Report(at, table, $"The key names the column “{name}”, which the table {table} does not have.",
                $"Avain nimeää sarakkeen ”{name}”, jota taulukossa {table} ei ole.", name, Nearest.To(name, fields.Select(field => field.Name)));
            return [];
        }

        return named ?? [];
    }

    /// <summary>A pattern as the standard means it: <c>\d</c> is one of the digits 0–9, as in the numbers that the program reads.</summary>
    private Regex? Pattern(string table, string field, string? pattern, string at)
    {
        try
        {
            return string.IsNullOrEmpty(pattern) ? null : new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.ECMAScript, Limits.PatternTime);
        }
        catch (ArgumentException)
        {
            problems.Report(at, table, $"The pattern of the column {field} is not a regular expression.", $"Sarakkeen {field} pattern ei ole säännöllinen lauseke.");
            return null;
        }
    }

    private void RefuseUnknown(DescribedPart part, string at, JsonTypeInfo known, string table = "")
    {
        foreach (var key in part.Unknown?.Keys.ToArray() ?? [])
        {
            problems.UnknownKey($"{at}.{key}", table, key, known.Properties.Where(property => !property.IsExtensionData).Select(property => property.Name));
        }
    }

    /// <summary>A list is written as one, or as the published description has it: as a text with the type of its items.</summary>
    private static FieldType? TypeOf(FieldJson json) => FieldTypes.Parse(json.Type) is FieldType.String && json.ItemType is not null ? FieldType.List : FieldTypes.Parse(json.Type);

    private static LocalText Texts(string? fi, string? sv, string? en) => new(fi ?? "", sv ?? "", en ?? "");

    private static IReadOnlyList<string> Names(List<SourceJson?>? sources) => [.. (sources ?? []).Select(source => source?.Name ?? "")];

    private static IReadOnlyList<string> Words(List<string>? given, string otherwise) => given is { Count: > 0 } ? given : [otherwise];
}
