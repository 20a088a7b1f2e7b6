using System.Text;
using UsoSite.Previewing;

namespace UsoSite.Tests;

/// <summary>What the preview adds to a page.</summary>
public sealed class ServedPageTests
{
    private const string Policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'\">";

    [Fact]
    public void TheScriptIsTheLastOfTheHead() => Assert.Matches(
        "^<head>\n<script src=\"/__uso/preview.js\" data-version=\"[0-9a-f]{32}\" defer></script>\n</head>\n<body></body>$", Served("<head>\n</head>\n<body></body>"));

    [Fact]
    public void APageWithoutAHeadHasItAtTheEnd() => Assert.Matches("^<p>Koe</p><script [^>]+></script>\n$", Served("<p>Koe</p>"));

    [Fact]
    public void ThePolicyLetsTheScriptListenAndNothingElse() =>
        Assert.StartsWith(Policy.Replace("content=\"", "content=\"connect-src 'self'; ", StringComparison.Ordinal), Served(Policy + "<head></head>"), StringComparison.Ordinal);

    [Fact]
    public void APolicyThatSaysItselfWhatMayBeAskedIsWidened() => Assert.StartsWith(
        Policy.Replace("script-src", "connect-src 'self' data:; script-src", StringComparison.Ordinal),
        Served(Policy.Replace("script-src", "connect-src data:; script-src", StringComparison.Ordinal) + "<head></head>"), StringComparison.Ordinal);

    private static string Served(string html) => Encoding.UTF8.GetString(ServedPage.WithScript(Encoding.UTF8.GetBytes(html)));
}
