using System.Text;
using System.Text.RegularExpressions;
using UsoSite.Generator.Publishing;

namespace UsoSite.Generator.Hosting;

/// <summary>Settings of Apache in <c>.htaccess</c>, which works at any path where <c>AllowOverride All</c> holds.</summary>
internal static class ApacheSettings
{
    public static IReadOnlyList<OutputFile> Write(HostingRules rules)
    {
        StringBuilder text = new();
        text.Append($"DirectoryIndex index.html\nOptions -Indexes\nAddDefaultCharset off\nErrorDocument 403 {rules.At(HostingRules.NotFoundPage)}\nErrorDocument 404 {rules.At(HostingRules.NotFoundPage)}\n");
        text.Append("RedirectMatch 404 \"/\\.(?!well-known/)\"\n");
        foreach (var (old, now) in rules.Moved)
        {
            text.Append($"RedirectMatch 301 \"^{Regex.Escape(rules.At(old))}$\" \"{rules.At(now)}\"\n");
        }

        foreach (var (ending, type) in HostingRules.Types)
        {
            text.Append($"AddType \"{type}\" {ending}\n");
        }

        text.Append("<IfModule mod_headers.c>\n");
        foreach (var (name, value) in HostingRules.Headers)
        {
            text.Append($"Header always set {name} \"{value}\"\n");
        }

        text.Append($"Header always set Cache-Control \"{HostingRules.ForOthers}\"\n");
        text.Append($"<If \"%{{REQUEST_URI}} =~ m#^{Regex.Escape(rules.At(HostingRules.HashedFolder))}#\">\nHeader always set Cache-Control \"{HostingRules.ForHashed}\"\n</If>\n");
        foreach (var address in rules.Framed)
        {
            text.Append($"<If \"%{{REQUEST_URI}} =~ m#^{Regex.Escape(rules.At(address))}#\">\nHeader always set {HostingRules.PolicyName} \"{HostingRules.PolicyOfFramed}\"\n</If>\n");
        }

        text.Append("</IfModule>\n").Append(Compressed);
        return [OutputFile.Text(".htaccess", text.ToString())];
    }

    /// <summary>Sends the compressed form of a file where it is there and the browser takes it.</summary>
    private const string Compressed = """
        <IfModule mod_rewrite.c>
        RemoveType .gz .br
        AddEncoding gzip .gz
        AddEncoding br .br
        RewriteEngine On
        RewriteCond %{HTTP:Accept-Encoding} \bbr\b
        RewriteCond %{REQUEST_FILENAME}.br -f
        RewriteRule ^(.+)$ $1.br [L]
        RewriteCond %{HTTP:Accept-Encoding} \bbr\b
        RewriteCond %{REQUEST_FILENAME} -d
        RewriteCond %{REQUEST_FILENAME}index.html.br -f
        RewriteRule ^(.*/)?$ $1index.html.br [L]
        RewriteCond %{HTTP:Accept-Encoding} \bgzip\b
        RewriteCond %{REQUEST_FILENAME}.gz -f
        RewriteRule ^(.+)$ $1.gz [L]
        RewriteCond %{HTTP:Accept-Encoding} \bgzip\b
        RewriteCond %{REQUEST_FILENAME} -d
        RewriteCond %{REQUEST_FILENAME}index.html.gz -f
        RewriteRule ^(.*/)?$ $1index.html.gz [L]
        <IfModule mod_headers.c>
        Header always merge Vary Accept-Encoding
        </IfModule>
        <IfModule mod_filter.c>
        SetEnv no-gzip 1
        SetEnv no-brotli 1
        </IfModule>
        </IfModule>

        """;
}
