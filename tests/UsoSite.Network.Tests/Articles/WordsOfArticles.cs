namespace UsoSite.Network.Tests;

public sealed class WordsOfArticles
{
    [Fact]
    public void StressesWordsThatEndOrBeginWithASign()
    {
        var text = ArticlePage.Text("""
            **"USO"**n ja **kunta (pieni)**lle sekä *”Kuntatalo”*ssa, **100 %**n ja ***(kaikki)***lle

            epä**(varma)** ja **kunta**lle ja **(yksin)**

            tiedosto_nimi_jossa on 2 * 3 * 4, hinta 5 € \*\* ja `**koodi**`, viite*
            """);

        Assert.Equal(
            ["\"USO\"", "kunta (pieni)", "”Kuntatalo”", "100\u00A0%", "(kaikki)", "(varma)", "kunta", "(yksin)"],
            text.QuerySelectorAll("strong, em").Where(part => part.Children.Length == 0).Select(part => part.TextContent));
        Assert.DoesNotContain('*', text.QuerySelectorAll("p")[0].TextContent + text.QuerySelectorAll("p")[1].TextContent);
        Assert.Contains("tiedosto_nimi_jossa on 2 * 3 * 4, hinta 5\u00A0€ ** ja **koodi**, viite*", text.QuerySelectorAll("p")[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void SignsThatStressNothingAreReported() => Assert.Equal(
        [("stray-emphasis", "**"), ("stray-emphasis", "__"), ("stray-emphasis", "*"), ("stray-emphasis", "*"), ("stray-emphasis", "_"), ("stray-emphasis", "_")],
        ArticlePage.Problems("**auki\n\n__auki\n\n*yksi ja *kaksi\n\n_(pieni)_lle"));

    [Fact]
    public void APipeInCodeInATableHasNoBackslash()
    {
        var text = ArticlePage.Text("| Merkki |\n| --- |\n| `a \\| b` |\n\n`c \\| d`");

        Assert.Equal(["a | b", @"c \| d"], text.QuerySelectorAll("code").Select(code => code.TextContent));
    }

    [Fact]
    public void ABareAddressIsALinkWithoutWhatEndsTheSentence()
    {
        var text = ArticlePage.Text("""
            Katso https://www.example.org/a. Tai (http://www.example.org/b_(c)), ”https://www.example.org/d”, https://www.example.org/e?f=1&g=2#h!

            `https://www.example.org/koodi` ja https://www.example.org/loppu.
            """);

        Assert.Equal(
            ["https://www.example.org/a", "http://www.example.org/b_(c)", "https://www.example.org/d", "https://www.example.org/e?f=1&g=2#h", "https://www.example.org/loppu"],
            text.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.All(text.QuerySelectorAll("a"), a => Assert.Equal((a.GetAttribute("href"), "noopener"), (a.TextContent, a.GetAttribute("rel"))));
        Assert.Equal(
            "Katso https://www.example.org/a. Tai (http://www.example.org/b_(c)), ”https://www.example.org/d”, https://www.example.org/e?f=1&g=2#h!",
            text.QuerySelector("p")!.TextContent);
    }
}
