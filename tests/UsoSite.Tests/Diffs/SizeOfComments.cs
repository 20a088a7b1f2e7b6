using System.Globalization;

namespace UsoSite.Tests.Diffs;

public sealed class SizeOfComments
{
    [Fact]
    public void MarkdownStaysBelowTheLimitOfAComment()
    {
        using var history = new SiteHistory().Commit("before");
        for (var i = 0; i < 40; i++)
        {
            var text = string.Concat(Enumerable.Range(0, 80).Select(line => string.Create(CultureInfo.InvariantCulture, $"Rivi {line} on pitkä, jotta rivejä mahtuu vähän.\n\n")));
            history.Site.Write(string.Create(CultureInfo.InvariantCulture, $"content/fi/sivu{i}.md"), "---\ntitle: Sivu\n---\n\n" + text);
        }

        var told = history.Told("--format", "markdown");

        Assert.InRange(told.Length, 30_000, 65_536);
        Assert.Equal(40, told.Split("<summary>content/fi/sivu").Length - 1);
        Assert.Contains("more: uso diff tells all", told, StringComparison.Ordinal);
    }
}
