using System.IO.Hashing;
using System.Text;

namespace UsoSite.Previewing;

/// <summary>A page as the preview serves it: with the script that listens for changes, and a policy that lets it.</summary>
internal static class ServedPage
{
    public const string Folder = "/__uso/";
    public const string Script = Folder + "preview.js";

    private const string Policy = "http-equiv=\"Content-Security-Policy\" content=\"";
    private const string Asking = "connect-src";

    /// <summary>Tells one version of a page from another: hexadecimal digits.</summary>
    public static string VersionOf(ReadOnlySpan<byte> page) =>
        XxHash128.HashToUInt128(page).ToString("x32", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The page with the script in it.</summary>
    /// <param name="page">The page as it would be published.</param>
    public static byte[] WithScript(ReadOnlySpan<byte> page)
    {
        var html = Encoding.UTF8.GetString(page);
        var script = $"<script src=\"{Script}\" data-version=\"{VersionOf(page)}\" defer></script>\n";
        html = html.IndexOf("</head>", StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? html.Insert(end, script) : html + script;
        return Encoding.UTF8.GetBytes(Listening(html));
    }

    /// <summary>The page with a policy that lets it ask this server; the policy of the published page lets nothing be asked.</summary>
    private static string Listening(string html)
    {
        var start = html.IndexOf(Policy, StringComparison.OrdinalIgnoreCase) + Policy.Length;
        if (start < Policy.Length || html.IndexOf('"', start) is not (>= 0 and var end))
        {
            return html;
        }

        var policy = html[start..end];
        policy = policy.Contains(Asking, StringComparison.OrdinalIgnoreCase)
            ? policy.Replace(Asking, Asking + " 'self'", StringComparison.OrdinalIgnoreCase)
            : $"{Asking} 'self'; {policy}";
        return string.Concat(html.AsSpan(0, start), policy, html.AsSpan(end));
    }
}
