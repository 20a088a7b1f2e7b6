using System.Text;
using UsoSite.Generator.Publishing;

namespace UsoSite.Generator.Hosting;

/// <summary><c>_headers</c> and <c>_redirects</c>, which Netlify and Cloudflare Pages read. Both compress, and know <c>404.html</c>, by themselves.</summary>
internal static class NetlifySettings
{
    public static IReadOnlyList<OutputFile> Write(HostingRules rules)
    {
        StringBuilder headers = new();
        headers.Append($"{rules.Base}*\n");
        foreach (var (name, value) in HostingRules.Headers)
        {
            headers.Append($"  {name}: {value}\n");
        }

        headers.Append($"{rules.At(HostingRules.HashedFolder)}*\n  Cache-Control: {HostingRules.ForHashed}\n");
        foreach (var address in rules.Framed)
        {
            headers.Append($"{rules.At(address)}*\n  ! {HostingRules.PolicyName}\n  {HostingRules.PolicyName}: {HostingRules.PolicyOfFramed}\n");
        }

        var redirects = string.Concat(rules.Moved.Select(moved => $"{rules.At(moved.Old)} {rules.At(moved.New)} 301\n"));
        return [OutputFile.Text("_headers", headers.ToString()), OutputFile.Text("_redirects", redirects)];
    }
}
