using System.Text;
using System.Text.Json.Nodes;

namespace UsoSite.Generator.LinkedData;

/// <summary>Writes a tree of JSON-LD, whose names have the prefixes of <see cref="Catalogue.Prefixes"/>, as Turtle.</summary>
internal static class Turtle
{
    public static string Of(JsonObject root)
    {
        StringBuilder text = new();
        foreach (var (prefix, name) in Catalogue.Prefixes)
        {
            text.Append("@prefix ").Append(prefix).Append(": <").Append(name).Append("> .\n");
        }

        List<JsonObject> waiting = [root];
        HashSet<string> written = new(StringComparer.Ordinal);
        for (var next = 0; next < waiting.Count; next++)
        {
            if (written.Add(IdOf(waiting[next])!))
            {
                text.Append('\n').Append(Address(IdOf(waiting[next])!)).Append(' ');
                WriteProperties(text, waiting[next], waiting);
                text.Append(" .\n");
            }
        }

        return text.ToString();
    }

    private static void WriteProperties(StringBuilder text, JsonObject node, List<JsonObject> waiting)
    {
        text.Append("a ").Append(node["@type"]!.GetValue<string>());
        foreach (var (name, value) in node.Where(property => !property.Key.StartsWith('@')))
        {
            text.Append(" ;\n    ").Append(name).Append(' ');
            var values = value is JsonArray many ? many.ToArray() : [value];
            for (var i = 0; i < values.Length; i++)
            {
                text.Append(i == 0 ? "" : ", ");
                WriteValue(text, values[i]!, waiting);
            }
        }
    }

    /// <summary>A node with an address is named here and told later; one without is told here.</summary>
    private static void WriteValue(StringBuilder text, JsonNode value, List<JsonObject> waiting)
    {
        if (value is not JsonObject node)
        {
            text.Append(Literal(value.GetValue<string>()));
        }
        else if (node["@value"] is { } literal)
        {
            text.Append(Literal(literal.GetValue<string>()));
            text.Append(node["@language"] is { } language ? "@" + language : node["@type"] is { } type ? "^^" + type : "");
        }
        else if (IdOf(node) is { } id)
        {
            text.Append(Address(id));
            if (node.ContainsKey("@type"))
            {
                waiting.Add(node);
            }
        }
        else
        {
            text.Append("[ ");
            WriteProperties(text, node, waiting);
            text.Append(" ]");
        }
    }

    private static string? IdOf(JsonObject node) => node["@id"]?.GetValue<string>();

    /// <summary>Addresses come from <see cref="Uri"/>, which leaves nothing in them that would end one.</summary>
    private static string Address(string address) => $"<{address}>";

    private static string Literal(string text) => "\"" + text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal) + "\"";
}
