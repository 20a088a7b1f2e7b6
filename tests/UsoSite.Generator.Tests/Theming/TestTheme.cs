namespace UsoSite.Generator.Tests;

/// <summary>A theme of a few templates, for tests of what they show.</summary>
internal static class TestTheme
{
    public const string Layout = "layouts/page";

    /// <summary>The templates of a theme in which nothing may be wrong.</summary>
    public static Templates Of(params IEnumerable<(string Name, string Text)> templates)
    {
        var problems = new DiagnosticBag();
        var theme = Of(problems, templates);
        Assert.Empty(problems.Sorted().Select(problem => $"{problem.At} {problem.Message.En}"));
        return theme;
    }

    public static Templates Of(DiagnosticBag problems, params IEnumerable<(string Name, string Text)> templates) => new(
        "test",
        templates.ToDictionary(template => template.Name, template => Template.Parse(template.Name, new SourceText(template.Name + ".hbs", template.Text), problems)));

    /// <summary>What a layout shows of a view. Its helpers are those that need no page.</summary>
    /// <param name="partials">By the names by which templates include them.</param>
    public static string Show(string template, object view, params IEnumerable<(string Name, string Text)> partials) =>
        Of([(Layout, template), .. partials.Select(partial => ("partials/" + partial.Name, partial.Text))]).Render(Layout, view, page: null!);
}
