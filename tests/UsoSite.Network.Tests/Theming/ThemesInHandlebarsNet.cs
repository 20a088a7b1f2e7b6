using Markdig.Syntax;
using UsoSite.Generator.Content;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Content.Rendering;
using UsoSite.Generator.Files;
using UsoSite.Generator.Sources;
using UsoSite.Generator.Tests;

namespace UsoSite.Network.Tests;

/// <summary>The templates of the themes show the same with our engine and with Handlebars.Net, on every page of a site in three languages.</summary>
public sealed class ThemesInHandlebarsNet
{
    /// <summary>What no page of the site shows: directives of rows, tables and rules, the markers of a source in a sentence, statements and whom to tell of a failure.</summary>
    private const string ArticleOfRows = """
        ---
        id: decisions/decision
        each: decisions
        address: /paatokset/{{id}}/
        title: "{{id}}"
        description: "{{body}}"
        ---

        {{row column=date}}, {{row column=section}}, {{row column=total_fee_eur}}, {{row column=sources}}. {{source id=kivila}}

        {{statements kind=role}}

        {{season-time season=current}}

        {{accessibility-feedback}}

        {{table decisions}}

        {{table-columns decisions}}

        {{rules}}
        """;

    /// <summary>Below this article are the pages of the rules.</summary>
    private const string ArticleOfRules = """
        ---
        id: guide/errors
        title: Viestit
        description: Viestit.
        address: /viestit/
        ---

        Viestit.
        """;

    private delegate string Render(string template, object view, PageContext page, string copy = "");

    [Fact]
    public async Task EveryTemplateOfTheSiteShowsTheSame()
    {
        var (set, scripts) = await CollectAsync("uso");
        var templates = set.Site.Theme.Templates;
        var handlebars = new HandlebarsNet(templates);

        foreach (var page in set.Pages)
        {
            Assert.Equal(ShownOn(page, handlebars.Render, Context(page, set, scripts)), ShownOn(page, templates.Render, Context(page, set, scripts)));
        }

        Assert.Empty(templates.Names.Except(handlebars.Reached));
    }

    [Fact]
    public async Task TheFrameOfTheSmallThemeShowsTheSame()
    {
        var (set, scripts) = await CollectAsync("plain");
        var templates = set.Site.Theme.Templates;
        var handlebars = new HandlebarsNet(new Templates("plain", templates.Reach("layouts/frame").ToDictionary(template => template.Name)));

        foreach (var page in set.Pages)
        {
            Assert.Equal(Frame("", false, handlebars.Render, Context(page, set, scripts)), Frame("", false, templates.Render, Context(page, set, scripts)));
        }

        Assert.Empty(templates.All.Where(template => template.Source.File.StartsWith("themes/plain/", StringComparison.Ordinal)).Select(template => template.Name)
            .Except(handlebars.Reached));
    }

    private static PageContext Context(Page page, PageSet set, Assets scripts) => new(page, set, scripts, new DiagnosticBag());

    /// <summary>All that is rendered for a page: its layout, the frame, the document that it holds, and the partials that are shown through helpers.</summary>
    private static IEnumerable<string> ShownOn(Page page, Render render, PageContext context)
    {
        var view = page.View.Make();
        var listed = view is IListsSources lists ? lists.ListedSources : [];
        context.Citations.Cite(listed);
        var body = render("layouts/" + page.Layout, view, context);
        yield return body;
        yield return Frame(body, listed.Count > 0, render, context);
        yield return render("layouts/redirect", new RedirectView(page.Language.Code, context.Text(page.Title), context.LinkTo(page.Address), page.Address), context);
        yield return render("partials/cite", new CiteView(context.Citations.InOrder), context);
        if (page.Document is { } form)
        {
            yield return render(form.Template, view, context);
        }

        if (page.Markdown?.Template is { } markdown)
        {
            yield return render(markdown, view, context);
        }

        foreach (var directive in DirectivesOf(page.Article))
        {
            var (template, shown) = DirectiveHtml.Shown(directive, context);
            yield return render(template, shown, context, "-2");
        }

    }

    private static string Frame(string body, bool listsSources, Render render, PageContext context) =>
        render("layouts/frame", FrameView.From(body.AsMemory(), listsSources, context), context);

    private static IEnumerable<DirectiveInline> DirectivesOf(Article? article) => article is null ? [] :
        article.Body.Descendants().OfType<DirectiveInline>().Concat(article.Body.Descendants().OfType<DirectiveBlock>().Select(block => block.Directive));

    private static async Task<(PageSet Pages, Assets Scripts)> CollectAsync(string theme)
    {
        using var site = new TestSite("base", "three-languages/site").Write("content/fi/paatos.md", ArticleOfRows).Write("content/fi/viestit.md", ArticleOfRules);
        var plan = SiteBuild.Plan(new BuildOptions(site.Root, TestSite.Day) { Theme = theme }, NetworkExtension.Registrations);
        var context = new BuildContext(TestSite.Day);
        var pages = await plan.Pipelines.OfType<Pipeline<PageSet>>().Single().OutputAsync(context);
        var scripts = await plan.Pipelines.OfType<Pipeline<Assets>>().Single().OutputAsync(context);
        Assert.DoesNotContain(context.AllDiagnostics.Sorted(), problem => problem.Rule.Severity == Severity.Error);
        return (pages!, scripts!);
    }
}
