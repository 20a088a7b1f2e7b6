using System.Text;
using UsoSite.Generator.Publishing;

namespace UsoSite.Generator.Hosting;

/// <summary>Settings of nginx, to be included in a <c>server</c> block whose <c>root</c> is the folder of the base path.</summary>
internal static class NginxSettings
{
    public static IReadOnlyList<OutputFile> Write(HostingRules rules)
    {
        StringBuilder text = new();
        text.Append("# Include this file in the server block of the site.\n");
        foreach (var (old, now) in rules.Moved)
        {
            text.Append($"location = {Quoted(rules.At(old))} {{ absolute_redirect off; return 301 {Quoted(rules.At(now))}; }}\n");
        }

        text.Append($"location ^~ {Quoted(rules.Base)} {{\n    index index.html;\n    absolute_redirect off;\n    gzip_static on;\n    error_page 403 404 {Quoted(rules.At(HostingRules.NotFoundPage))};\n    default_type application/octet-stream;\n    types {{\n");
        foreach (var (ending, type) in HostingRules.Types)
        {
            text.Append($"        {Quoted(type)} {ending[1..]};\n");
        }

        text.Append("    }\n").Append(Headers(HostingRules.Headers, HostingRules.ForOthers, "    "));
        text.Append($"    location ^~ {Quoted(rules.At(HostingRules.HashedFolder))} {{\n{Headers(HostingRules.Headers, HostingRules.ForHashed, "        ")}    }}\n");
        foreach (var address in rules.Framed)
        {
            text.Append($"    location ^~ {Quoted(rules.At(address))} {{\n{Headers(HostingRules.HeadersOfFramed, HostingRules.ForOthers, "        ")}    }}\n");
        }

        text.Append("    location ~ /\\. { return 404; }\n}\n");
        return [OutputFile.Text(".uso-nginx.conf", text.ToString())];
    }

    private static string Headers(IReadOnlyList<(string Name, string Value)> headers, string caching, string indent) => string.Concat(
        headers.Append(("Cache-Control", caching)).Select(header => $"{indent}add_header {header.Item1} {Quoted(header.Item2)} always;\n"));

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
