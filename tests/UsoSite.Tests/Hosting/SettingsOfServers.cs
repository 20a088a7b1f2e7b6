using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using UsoSite.Generator.Hosting;

namespace UsoSite.Tests.Hosting;

/// <summary>Settings of servers that do not run here, and what all settings share.</summary>
public sealed partial class SettingsOfServers
{
    private static readonly HostingRules Rules = new("/uso/", [("/vanha/", "/uusi/")]) { Framed = ["/kortti/"] };

    [Fact]
    public void ThePolicyIsThatOfThePagesAndSaysWhoMayFrameThem()
    {
        var frame = File.ReadAllText(Path.Combine(Uso.Repository, "themes", "uso", "layouts", "frame.hbs"));

        Assert.Equal(HostingRules.Policy, PolicyOfPages().Match(frame).Groups["policy"].Value + "; frame-ancestors 'none'");
        Assert.DoesNotContain("unsafe", HostingRules.Policy, StringComparison.Ordinal);
    }

    [Fact]
    public void IisIsToldOfRedirectsHeadersAndTheMissingPage()
    {
        var settings = XDocument.Parse(Encoding.UTF8.GetString(Assert.Single(ServerSettings.For("iis", Rules)).Content.Span));

        Assert.Equal("/uso/uusi/", settings.Descendants("httpRedirect").Single().Attribute("destination")!.Value);
        Assert.Equal("/uso/404.html", settings.Descendants("error").Single().Attribute("path")!.Value);
        var framed = settings.Elements("configuration").Elements("location").Single(location => location.Attribute("path")!.Value == "kortti").Descendants("customHeaders").Single().Elements().ToArray();
        Assert.Equal([("remove", null), ("add", HostingRules.PolicyOfFramed)], framed.Select(header => (header.Name.LocalName, header.Attribute("value")?.Value)));
        Assert.Superset(
            HostingRules.Headers.Select(header => header.Name).ToHashSet(), settings.Descendants("customHeaders").First().Elements("add").Select(header => header.Attribute("name")!.Value).ToHashSet());
    }

    [Fact]
    public void NetlifyAndCloudflareReadTwoFiles()
    {
        var files = ServerSettings.For("netlify", Rules).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span));

        Assert.Equal("/uso/vanha/ /uso/uusi/ 301\n", files["_redirects"]);
        Assert.StartsWith("/uso/*\n  Content-Security-Policy: default-src 'none'", files["_headers"], StringComparison.Ordinal);
        Assert.EndsWith(
            $"/uso/assets/*\n  Cache-Control: {HostingRules.ForHashed}\n/uso/kortti/*\n  ! Content-Security-Policy\n  Content-Security-Policy: {HostingRules.PolicyOfFramed}\n",
            files["_headers"],
            StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFileOfTheShippedSiteHasAType()
    {
        using var site = new SiteCopy();
        Assert.Equal(0, Uso.Run(site.Root, "build").ExitCode);

        var known = HostingRules.Types.Select(type => type.Ending).ToHashSet();
        Assert.All(Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories).Where(file => !Path.GetFileName(file).StartsWith('.')), file => Assert.Contains(Path.GetExtension(file), known));
    }

    [GeneratedRegex("Content-Security-Policy\" content=\"(?<policy>[^\"]+)\"")]
    private static partial Regex PolicyOfPages();
}
