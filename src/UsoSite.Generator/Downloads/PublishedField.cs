using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace UsoSite.Generator.Downloads;

/// <summary>
/// A column as published. The standard's own JSON Schema does not know its type <c>list</c>, so a list is described as the text that it is in
/// the file; the keys <c>delimiter</c> and <c>itemType</c> stay beside it.
/// </summary>
internal static class PublishedField
{
    public static void Describe(JsonObject field)
    {
        if ((string?)field["type"] == "boolean")
        {
            (field["trueValues"], field["falseValues"]) = (new JsonArray("true"), new JsonArray("false"));
        }

        if ((string?)field["type"] != "list")
        {
            return;
        }

        field["type"] = "string";
        field["itemType"] ??= "string";
        field["delimiter"] ??= " ";
        if (field["constraints"] is JsonObject limits && limits["enum"] is JsonArray words)
        {
            limits.Remove("enum");
            var word = $"({string.Join('|', words.Select(item => Regex.Escape((string)item!).Replace("\\ ", " ", StringComparison.Ordinal)))})";
            limits["pattern"] = $"^{word}( {word})*$";
        }
    }
}
