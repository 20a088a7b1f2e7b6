using System.Text;
using UsoSite.Generator.Publishing;

namespace UsoSite.Generator.Hosting;

/// <summary>Settings of Caddy, to be imported in the block of a site whose <c>root</c> is the folder of the base path.</summary>
internal static class CaddySettings
{
    public static IReadOnlyList<OutputFile> Write(HostingRules rules)
    {
        StringBuilder text = new();
        text.Append("# Import this file in the block of the site.\n");
        foreach (var (old, now) in rules.Moved)
        {
            text.Append($"redir {rules.At(old)} {rules.At(now)} 301\n");
        }

        text.Append("header {\n");
        foreach (var (name, value) in HostingRules.Headers.Where(header => header.Name != HostingRules.PolicyName))
        {
            text.Append($"\t{name} \"{value}\"\n");
        }

        var hashed = rules.At(HostingRules.HashedFolder);
        text.Append($"}}\n@hashed path {hashed}*\n@others not path {hashed}*\nheader @hashed Cache-Control \"{HostingRules.ForHashed}\"\nheader @others Cache-Control \"{HostingRules.ForOthers}\"\n");
        text.Append(Policies(rules));
        foreach (var (ending, type) in HostingRules.Types)
        {
            text.Append($"header *{ending} Content-Type \"{type}\"\n");
        }

        text.Append("file_server {\n\tindex index.html\n\thide .*\n\tprecompressed br gzip\n}\n");
        text.Append($"handle_errors {{\n\trewrite * {rules.At(HostingRules.NotFoundPage)}\n\theader Content-Type \"text/html; charset=utf-8\"\n\tfile_server\n}}\n");
        return [OutputFile.Text(".uso-caddy", text.ToString())];
    }

    /// <summary>Of two settings of a header for one path, it is not plain which one holds; so each path has only one.</summary>
    private static string Policies(HostingRules rules)
    {
        if (rules.Framed.Count == 0)
        {
            return $"header {HostingRules.PolicyName} \"{HostingRules.Policy}\"\n";
        }

        var framed = string.Join(' ', rules.Framed.Select(address => rules.At(address) + "*"));
        return $"@framed path {framed}\n@unframed not path {framed}\nheader @framed {HostingRules.PolicyName} \"{HostingRules.PolicyOfFramed}\"\nheader @unframed {HostingRules.PolicyName} \"{HostingRules.Policy}\"\n";
    }
}
