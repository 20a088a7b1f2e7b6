using UsoSite.Generator.Content;

namespace UsoSite.Generator.Tests;

public sealed class LinkSchemeTests
{
    [Theory]
    [InlineData("javascript:alert(1)", "javascript")]
    [InlineData("JAVASCRIPT:alert(1)", "javascript")]
    [InlineData("java\tscript:alert(1)", "javascript")]
    [InlineData("java\nscript:alert(1)", "javascript")]
    [InlineData("\u0001javascript:alert(1)", "javascript")]
    [InlineData(" \u00A0javascript :alert(1)", "javascript")]
    [InlineData("data:text/html,x", "data")]
    [InlineData("VBScript:x", "vbscript")]
    [InlineData("file:///etc/hosts", "file")]
    public void IsFoundHoweverItIsHiddenAndIsNotAllowed(string url, string scheme)
    {
        Assert.Equal(scheme, LinkScheme.Parse(url));
        Assert.DoesNotContain(scheme, LinkScheme.Allowed);
    }

    [Theory]
    [InlineData("https://www.example.org/", true)]
    [InlineData("HTTP://www.example.org/", true)]
    [InlineData("mailto:a@example.org", true)]
    [InlineData("tel:+358123", true)]
    [InlineData("page:season/newest", false)]
    public void OfAnAllowedLinkTellsWhetherItLeavesTheSite(string url, bool external)
    {
        Assert.Contains(LinkScheme.Parse(url), LinkScheme.Allowed);
        Assert.Equal(external, LinkScheme.IsExternal(url));
    }

    [Theory]
    [InlineData("liittyminen.md")]
    [InlineData("../liittyminen.md#osa")]
    [InlineData("#kello-12:00")]
    [InlineData("sivu.md?x=a:b")]
    [InlineData("kansio/a:b")]
    [InlineData(":")]
    [InlineData("")]
    public void ARelativeLinkHasNone(string url) => Assert.Null(LinkScheme.Parse(url));

    [Theory]
    [InlineData("http\ts://example.org/", true)]
    [InlineData("ht\u00A0tps://example.org/", true)]
    [InlineData("HTTPS://example.org/", false)]
    [InlineData("page:home", false)]
    [InlineData("a b.md", false)]
    public void IsNotDisguised(string url, bool disguised) => Assert.Equal(disguised, LinkScheme.IsDisguised(url));

    [Theory]
    [InlineData("mailto:a@example.org", null)]
    [InlineData("mailto:a@example.org?subject=Hei&body=a%0Ab", null)]
    [InlineData("https://example.org/?bcc=x", null)]
    [InlineData("mailto:a@example.org?subject=a&bcc=b@example.org", "bcc")]
    [InlineData("MAILTO:a@example.org?%43C=b", "CC")]
    [InlineData("mailto:?attach=/etc/passwd", "attach")]
    public void AMailLinkHidesNoFurtherFields(string url, string? hidden) => Assert.Equal(hidden, LinkScheme.HiddenPartOf(url));
}
