using System.Text;
using System.Text.RegularExpressions;
using UsoSite.Generator.Publishing;

namespace UsoSite.Generator.Hosting;

/// <summary>
/// Settings of lighttpd, to be included in the global part of its settings. It sends no ready compressed forms; it compresses and keeps what
/// it compressed.
/// </summary>
internal static class LighttpdSettings
{
    public static IReadOnlyList<OutputFile> Write(HostingRules rules)
    {
        StringBuilder text = new();
        text.Append("# Include this file; server.document-root is the folder of the base path.\n");
        text.Append("server.modules += ( \"mod_access\", \"mod_deflate\", \"mod_redirect\", \"mod_setenv\" )\n");
        text.Append($"$HTTP[\"url\"] =~ \"^{Escaped(rules.Base)}\" {{\n    index-file.names = ( \"index.html\" )\n    server.errorfile-prefix = server.document-root + \"{rules.Base}\"\n");
        text.Append("    deflate.mimetypes = ( \"text/\", \"application/json\", \"application/xml\", \"image/svg+xml\" )\n    deflate.allowed-encodings = ( \"br\", \"gzip\" )\n    mimetype.assign = (\n");
        foreach (var (ending, type) in HostingRules.Types)
        {
            text.Append($"        \"{ending}\" => \"{type}\",\n");
        }

        text.Append("        \"\" => \"application/octet-stream\"\n    )\n").Append(Headers(HostingRules.Headers, HostingRules.ForOthers));
        text.Append($"    $HTTP[\"url\"] =~ \"^{Escaped(rules.At(HostingRules.HashedFolder))}\" {{\n{Headers(HostingRules.Headers, HostingRules.ForHashed)}    }}\n");
        foreach (var address in rules.Framed)
        {
            text.Append($"    $HTTP[\"url\"] =~ \"^{Escaped(rules.At(address))}\" {{\n{Headers(HostingRules.HeadersOfFramed, HostingRules.ForOthers)}    }}\n");
        }

        text.Append("    $HTTP[\"url\"] =~ \"/\\.\" { url.access-deny = ( \"\" ) }\n");
        if (rules.Moved.Count > 0)
        {
            text.Append($"    url.redirect = (\n{string.Join(",\n", rules.Moved.Select(moved => $"        \"^{Escaped(rules.At(moved.Old))}$\" => \"{rules.At(moved.New)}\""))}\n    )\n    url.redirect-code = 301\n");
        }

        text.Append("}\n");
        return [OutputFile.Text(".uso-lighttpd.conf", text.ToString())];
    }

    private static string Headers(IReadOnlyList<(string Name, string Value)> headers, string caching) =>
        $"    setenv.set-response-header = (\n{string.Join(",\n", headers.Append(("Cache-Control", caching)).Select(header => $"        \"{header.Item1}\" => \"{header.Item2}\""))}\n    )\n";

    private static string Escaped(string path) => Regex.Escape(path).Replace("\\ ", " ", StringComparison.Ordinal);
}
