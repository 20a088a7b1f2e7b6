using UsoSite.Generator.Publishing;
using UsoSite.Generator.Settings;

namespace UsoSite.Network.Tests;

/// <summary>Templates of plain text: what a page with a text form is published as beside its HTML.</summary>
public sealed class TextTemplates
{
    public sealed record View(string Name, LocalText Title, IReadOnlyList<string> Sources);

    private static readonly View Shown = new("Ä & <Ö>", new LocalText("Otsikko", "Rubrik", ""), ["lehtola", "brochure"]);

    [Theory]
    [InlineData("{{name}}", "Ä & <Ö>")]
    [InlineData("{{upper name}}", "Ä & <Ö>")]
    [InlineData("{{upper (passage title)}}", "OTSIKKO")]
    [InlineData("{{passage title}}{{cite sources}}.", "Otsikko [1][2].")]
    [InlineData("{{cite sources}} {{name}}", "[1][2] Ä & <Ö>")]
    [InlineData("{{t \"nav.seasons\"}}: {{> line}}", "Kaudet: [Ä & <Ö>]")]
    [InlineData("{{name}}\n{{> block}}\n{{name}}", "Ä & <Ö>\r\n- yksi\r\n- kaksi\r\nÄ & <Ö>")]
    [InlineData("{{#each sources}}\n- {{this}}\n{{/each}}", "- lehtola\r\n- brochure")]
    public void ShowTheViewWithoutHtml(string template, string expected)
    {
        using var site = Site(template);

        Assert.Equal(expected + "\r\n", Text(site));
    }

    [Theory]
    [InlineData("{{nmae}}", "nmae", "name")]
    [InlineData("{{markdown name}}", "markdown", null)]
    public void AreCheckedAgainstTheView(string template, string name, string? nearest)
    {
        using var site = Site(template);

        var problem = Problems(site)[0];

        Assert.Equal((Rules.UnknownName, "themes/golden/texts/page.hbs", name), (problem.Rule, problem.At.File, problem.Value));
        Assert.Equal(nearest, problem.Nearest);
    }

    [Theory]
    [InlineData("{{t \"nav.hoem\"}}", "USO3006", "nav.hoem")]
    [InlineData("{{> lien}}", "USO3005", "lien")]
    [InlineData("{{> cite}}", "USO3005", "cite")]
    public void NameTextsAndPartialsThatThereAre(string template, string code, string name)
    {
        using var site = Site(template);

        Assert.Contains(Problems(site), problem => (problem.Rule.Code, problem.At.File, problem.Value) == (code, "themes/golden/texts/page.hbs", name));
    }

    [Fact]
    public void AreInherited()
    {
        using var site = Site("{{> line}}")
            .Write("themes/own/theme.yml", "name: own\nextends: golden\n")
            .Write("themes/own/texts/line.hbs", "({{name}})\n")
            .Replace("site.yml", "theme: golden", "theme: own");

        Assert.Equal("(Ä & <Ö>)\r\n", Text(site));
    }

    [Fact]
    public void OneThatTheThemeLacksIsReported()
    {
        using var site = Site("x");
        File.Delete(Path.Combine(site.Root, "themes/golden/texts/page.hbs"));

        var problem = Assert.Single(Problems(site));

        Assert.Equal((Rules.MissingLayout, "themes/golden/texts/page.hbs"), (problem.Rule, problem.At.File));
    }

    private static TestSite Site(string template) => TestSite.Small()
        .Write("themes/golden/layouts/page.hbs", "{{name}}")
        .Write("themes/golden/texts/page.hbs", template)
        .Write("themes/golden/texts/line.hbs", "[{{name}}]\n")
        .Write("themes/golden/texts/block.hbs", "- yksi\n- kaksi\n");

    private static string? Text(TestSite site)
    {
        Assert.Equal("", ExpectedProblems.Of(Problems(site)));
        return site.ReadOutput("page.txt");
    }

    private static IReadOnlyList<Diagnostic> Problems(TestSite files)
    {
        using var context = new BuildContext(TestSite.Day);
        using var output = new SiteOutput(files.Output, strict: false, context.AllDiagnostics);
        var settings = new ReadSettings(files.Root, null, null).Run(context)!;
        if (new ReadTheme(files.Root, new HashSet<string> { "fees.js" }).Run(settings, context) is { } theme)
        {
            var page = SmallSite.Page("home", "/", parent: null) with { Layout = "page", View = PageView.Given(Shown), TextForm = new TextForm("page", "/page.txt") };
            var set = new PageSet(SmallSite.In(theme), [page], new AddressBook([page], id => id));
            new RenderPages(output).Run(set, new Assets(), context);
            output.Publish([], "", default);
        }

        return context.Diagnostics.Sorted();
    }
}
