using System.Text.Json.Nodes;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Settings;

namespace UsoSite.Generator.LinkedData;

/// <summary>Makes things of schema.org, in which what is not known is left out.</summary>
public static class Thing
{
    public static JsonObject Of(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        JsonObject thing = new() { ["@type"] = type };
        foreach (var (name, value) in properties)
        {
            if (value is not null)
            {
                thing[name] = value;
            }
        }

        return thing;
    }

    /// <summary>The one that publishes the site, known by its name alone.</summary>
    public static JsonObject Publisher(SiteSettings settings, Language language) => Of("Organization",
        ("name", settings.Title.In(language)), ("url", settings.Absolute("/")));
}
