using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Downloads;

/// <summary>A table as JSON: each cell by its type, null where it is empty.</summary>
internal static class TableJson
{
    internal static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One value with the rows and what must be named with them.</summary>
    public static byte[] Whole(PublishedTable table, PublishedData data)
    {
        ArrayBufferWriter<byte> bytes = new();
        using (var json = new Utf8JsonWriter(bytes, Format))
        {
            json.WriteStartObject();
            json.WriteString("table", table.Name);
            WriteText(json, "title", table.Schema.Title);
            WriteText(json, "data", data.Title);
            json.WriteString("version", data.Version);
            json.WriteString("modified", data.Modified);
            json.WriteString("from", data.Home);
            json.WriteString("licence", table.Licence);
            WriteSources(json, table.Origin);
            json.WriteStartArray("rows");
            foreach (var row in table.Table.Rows)
            {
                WriteRow(json, row);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return EndOfLine(bytes);
    }

    /// <summary>One row a line, and nothing else.</summary>
    public static byte[] Lines(PublishedTable table)
    {
        ArrayBufferWriter<byte> bytes = new();
        using var json = new Utf8JsonWriter(bytes, Format);
        foreach (var row in table.Table.Rows)
        {
            WriteRow(json, row);
            json.Flush();
            bytes.Write("\n"u8);
            json.Reset();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void WriteRow(Utf8JsonWriter json, Row row)
    {
        json.WriteStartObject();
        foreach (var field in row.Schema.Fields)
        {
            json.WritePropertyName(field.Name);
            WriteCell(json, field, row.Value(field));
        }

        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, FieldSchema field, object? value)
    {
        switch (value)
        {
            case int number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case IReadOnlyList<string> items:
                WriteItems(json, items);
                break;
            case null when field.Type == FieldType.List:
                WriteItems(json, []);
                break;
            case null:
                json.WriteNullValue();
                break;
            default:
                json.WriteStringValue(CellText.Of(value));
                break;
        }
    }

    private static void WriteItems(Utf8JsonWriter json, IReadOnlyList<string> items)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, LocalText text)
    {
        json.WriteStartObject(name);
        foreach (var language in Language.All)
        {
            json.WriteString(language.Code, text.IsEmpty || text.FallsBackIn(language) ? null : text.In(language));
        }

        json.WriteEndObject();
    }

    private static void WriteSources(Utf8JsonWriter json, TableOrigin origin)
    {
        json.WriteStartArray("sources");
        foreach (var source in origin.All)
        {
            json.WriteStartObject();
            json.WriteString("id", source.Id);
            json.WriteString("title", source.TitleText);
            json.WriteString("publisher", source.Publisher);
            json.WriteString("date", source.Date is { } date ? CellText.Of(date) : null);
            json.WriteString("url", source.Url.Length > 0 ? source.Url : null);
            json.WriteString("licence", source.Licence.Length > 0 ? source.Licence : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static byte[] EndOfLine(ArrayBufferWriter<byte> bytes)
    {
        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }
}
