using System.Text.RegularExpressions;

namespace UsoSite.Browser.Tests;

/// <summary>Every page, not only those that a test opens, carries the policy that the tests hold it to.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class Policy(BuiltSite site)
{
    [Fact]
    public void IsThatOfTheServerButForWhatWorksOnlyAsAHeader() => Assert.Empty(
        site.Pages.Where(page => PolicyOf(page.OutputPath) + "; frame-ancestors 'none'" != StaticServer.Policy).Select(page => page.Address));

    private string? PolicyOf(string file) => Written().Match(File.ReadAllText(Path.Combine(site.Folder, file))) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("""<meta http-equiv="Content-Security-Policy" content="([^"]+)">""")]
    private static partial Regex Written();
}
