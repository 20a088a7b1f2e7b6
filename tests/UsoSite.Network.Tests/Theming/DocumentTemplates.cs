using UsoSite.Generator.Documents;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Settings;

namespace UsoSite.Network.Tests;

/// <summary>Templates of documents: what a page that holds one is published as beside its HTML.</summary>
public sealed class DocumentTemplates
{
    public sealed record View(string Name, LocalText Title, IReadOnlyList<string> Sources);

    private static readonly View Shown = new("Ä & <Ö>", new LocalText("Otsikko", "Rubrik", ""), ["lehtola", "brochure"]);

    [Fact]
    public void AreTheDocumentOfThePageInPlainText()
    {
        using var site = Site("<h2>{{name}}</h2>\n<p>{{passage title}}{{cite sources}}.</p><ul>\n{{#each sources}}<li>{{this}}</li>\n{{/each}}</ul>{{> line}}");

        Assert.Equal("Ä & <Ö>\r\n\r\nOtsikko12.\r\n\r\n- lehtola\r\n- brochure\r\n\r\n[Ä & <Ö>]\r\n", Text(site));
    }

    [Theory]
    [InlineData("{{name}}", false, false)]
    [InlineData("<a href=\"page.txt\">{{name}}</a>", true, false)]
    [InlineData("<a href=\"./page.docx\">{{name}}</a>", false, true)]
    public void ArePublishedInTheFormsThatThePageLinksTo(string layout, bool asText, bool asWord)
    {
        using var site = Site("<h2>{{name}}</h2>").Write("themes/golden/layouts/page.hbs", layout);

        Assert.Empty(Problems(site));
        Assert.Equal((asText, asWord), (File.Exists(Path.Combine(site.Output, "page.txt")), File.Exists(Path.Combine(site.Output, "page.docx"))));
    }

    [Theory]
    [InlineData("{{nmae}}", "USO3004", "nmae")]
    [InlineData("{{t \"nav.hoem\"}}", "USO3006", "nav.hoem")]
    [InlineData("{{> lien}}", "USO3005", "lien")]
    public void AreCheckedAsOtherTemplates(string template, string code, string name)
    {
        using var site = Site(template);

        Assert.Contains(Problems(site), problem => (problem.Rule.Code, problem.At.File, problem.Value) == (code, "themes/golden/partials/document.hbs", name));
    }

    [Fact]
    public void OneThatTheThemeLacksIsReported()
    {
        using var site = Site("x");
        File.Delete(Path.Combine(site.Root, "themes/golden/partials/document.hbs"));

        var problem = Assert.Single(Problems(site));

        Assert.Equal((Rules.MissingLayout, "themes/golden/partials/document.hbs"), (problem.Rule, problem.At.File));
    }

    private static TestSite Site(string template) => TestSite.Small()
        .Write("themes/golden/layouts/page.hbs", "<a href=\"page.txt\">{{name}}</a>")
        .Write("themes/golden/partials/document.hbs", template)
        .Write("themes/golden/partials/line.hbs", "<p>[{{name}}]</p>\n");

    private static string? Text(TestSite site)
    {
        Assert.Equal("", ExpectedProblems.Of(Problems(site)));
        return site.ReadOutput("page.txt");
    }

    private static IReadOnlyList<Diagnostic> Problems(TestSite files)
    {
        using var context = new BuildContext(TestSite.Day);
        using var output = new SiteOutput(new BuildOptions(files.Root, TestSite.Day) { Output = files.Output }, context.AllDiagnostics);
        var settings = new ReadSettings(files.Root, null, null).Run(context)!;
        if (new ReadTheme(files.Root, new HashSet<string> { "fees.js" }).Run(settings, context) is { } theme)
        {
            var page = SmallSite.Page("home", "/", parent: null) with { Layout = "page", View = PageView.Given(Shown), Document = new DocumentForm("document", "/page.txt", "/page.docx") };
            var set = new PageSet(SmallSite.In(theme), [page], new AddressBook([page], id => id));
            new RenderPages(output).Run(set, new Assets(), context);
            output.Publish([], "", new("", "", default), default);
        }

        return context.Diagnostics.Sorted();
    }
}
