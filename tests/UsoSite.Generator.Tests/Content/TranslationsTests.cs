using UsoSite.Generator.Content;
using UsoSite.Generator.Domain;
using UsoSite.Generator.Settings;
using UsoSite.Generator.Tests.Sites;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Tests.Content;

public sealed class TranslationsTests
{
    [Fact]
    public async Task AnArticleThatALanguageLacksIsAWarningAtTheFinnishOne()
    {
        using var site = TestSite.Base().Write("content/sv/om.md", "---\nid: about\ntitle: Om\n---\n\n## Del\n");
        var settings = new SiteSettings(new LocalText("KOE", "", ""), "KOE", new Uri("https://www.example.org/"), [Language.Finnish, new Language("sv")], "golden", null);
        var context = new BuildContext(TestSite.Day);

        await new ReadArticles(site.Root).RunAsync([settings], context);

        var missing = context.Diagnostics.Sorted().Where(d => d.Rule == Rules.MissingTranslation).ToArray();
        Assert.Contains(missing, d => d.At.File == "content/fi/liittyminen.md" && d.Value == "sv");
        Assert.DoesNotContain(missing, d => d.Key == "id=about");
        Assert.All(missing, d => Assert.Equal(Severity.Warning, d.Rule.Severity));
    }
}
