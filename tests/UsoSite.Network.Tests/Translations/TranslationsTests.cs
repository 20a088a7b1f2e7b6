using UsoSite.Generator.Content;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Settings;

namespace UsoSite.Network.Tests;

public sealed class TranslationsTests
{
    [Fact]
    public void AnArticleThatALanguageLacksIsAWarningAtTheFinnishOne()
    {
        using var site = TestSite.Base().Write("content/sv/om.md", "---\nid: about\ntitle: Om\n---\n\n## Del\n");
        var settings = new SiteSettings(new LocalText("KOE", "", ""), "KOE", new Uri("https://www.example.org/"), [Language.Finnish, new Language("sv")], "golden", null);
        var context = new BuildContext(TestSite.Day);

        new ReadArticles(site.Root, new DirectiveCatalogue(NetworkExtension.Registrations.Directives)).Run(settings, context);

        var missing = context.Diagnostics.Sorted().Where(d => d.Rule == Rules.MissingTranslation).ToArray();
        Assert.Contains(missing, d => d.At.File == "content/fi/liittyminen.md" && d.Value == "sv");
        Assert.DoesNotContain(missing, d => d.Key == "id=about");
        Assert.All(missing, d => Assert.Equal(Severity.Warning, d.Rule.Severity));
    }
}
