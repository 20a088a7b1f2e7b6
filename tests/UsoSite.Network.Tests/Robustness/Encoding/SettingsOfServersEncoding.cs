using UsoSite.Generator.Hosting;

namespace UsoSite.Network.Tests;

/// <summary>What a server would read as a pattern, a variable or the end of a word does not get into its settings.</summary>
public sealed class SettingsOfServersEncoding
{
    private static readonly string[] Hostile = ["/vanha $1 osoite/", "/a{b};c/", "/$uri/", "/pöytä/", "/a%0Ab/", "/[a-z]+(.)/", "/#a/"];

    private static readonly string[] Files = [".uso-nginx.conf", ".htaccess", ".uso-caddy", ".uso-lighttpd.conf", "web.config", "_redirects"];

    public static TheoryData<string> Servers => [.. ServerSettings.Names];

    [Theory]
    [MemberData(nameof(Servers))]
    public void AnOldAddressThatServersReadInTheirOwnWaysIsLeftToItsPage(string server)
    {
        using var site = TestSite.Small();
        site.Replace("content/fi/tietoa.md", "address: /tietoa/", $"address: /tietoa/\naliases: ['/v.anha/', {string.Join(", ", Hostile.Select(alias => $"'{alias}'"))}]");

        Assert.Empty(site.Build(options => options with { Hosting = server }).Problems);

        var settings = string.Concat(Directory.EnumerateFiles(site.Output).Where(file => Files.Contains(Path.GetFileName(file))).Select(File.ReadAllText)).Replace("\\", "", StringComparison.Ordinal);
        Assert.Contains("v.anha", settings, StringComparison.Ordinal);
        Assert.All(Hostile, alias => Assert.DoesNotContain(alias.Trim('/'), settings, StringComparison.Ordinal));
        Assert.All(Hostile, alias => Assert.True(File.Exists(Path.Combine(site.Output, alias.Trim('/'), "index.html")), alias));
    }

    [Theory]
    [InlineData("apache", "RedirectMatch 301 \"^/koe/v\\.anha/$\"")]
    [InlineData("lighttpd", "\"^/koe/v\\.anha/$\"")]
    public void APointOfAnAddressIsNoPattern(string server, string line)
    {
        using var site = TestSite.Small();
        site.Replace("content/fi/tietoa.md", "address: /tietoa/", "address: /tietoa/\naliases: [/v.anha/]");

        site.Build(options => options with { Hosting = server });

        Assert.Contains(Directory.EnumerateFiles(site.Output).Select(File.ReadAllText), text => text.Contains(line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://www.example.org/a b/")]
    [InlineData("https://www.example.org/$uri/")]
    [InlineData("https://www.example.org/ä/")]
    public void ASiteAtSuchAPathGetsNoSettings(string address)
    {
        using var site = TestSite.Small();

        var problem = Assert.Single(site.Build(options => options with { Hosting = "nginx", BaseUrl = address }).Problems);

        Assert.Equal(("USO5003", "site.yml"), (problem.Rule.Code, problem.At.ToString()));
        Assert.NotNull(problem.Help);
    }
}
