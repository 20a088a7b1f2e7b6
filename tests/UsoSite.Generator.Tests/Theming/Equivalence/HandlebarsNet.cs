using HandlebarsDotNet;

namespace UsoSite.Generator.Tests;

/// <summary>The templates of a theme as Handlebars.Net shows them, with the helpers of the program.</summary>
internal sealed class HandlebarsNet
{
    private const string PageKey = "page";
    private const string CopyKey = "copy";

    private readonly Dictionary<string, HandlebarsTemplate<TextWriter, object, object>> compiled = new(StringComparer.Ordinal);

    public HandlebarsNet(Templates templates)
    {
        var handlebars = Create(Helpers.InHtml);
        foreach (var template in templates.All)
        {
            Add(template, handlebars);
        }
    }

    /// <summary>The templates that were shown at least once.</summary>
    public HashSet<string> Reached { get; } = new(StringComparer.Ordinal);

    public string Render(string name, object view, PageContext? page, string copy = "")
    {
        using var output = new StringWriter();
        compiled[name](output, view, new Dictionary<string, object?> { [PageKey] = page, [CopyKey] = copy });
        return output.ToString();
    }

    private void Add(Template template, IHandlebars handlebars)
    {
        var shown = handlebars.Compile(new StringReader(template.Body));
        compiled[template.Name] = (output, view, data) =>
        {
            Reached.Add(template.Name);
            shown(output, view, data);
        };
        if (template.IsPartial)
        {
            handlebars.RegisterTemplate(template.PartialName, compiled[template.Name]);
        }
    }

    private static IHandlebars Create(Helpers helpers)
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true });
        foreach (var helper in helpers.Names.Select(name => helpers.Find(name)!))
        {
            if (helper.GivesHtml)
            {
                handlebars.RegisterHelper(helper.Name, (in EncodedTextWriter output, in HelperOptions options, in Context _, in HandlebarsDotNet.Arguments given) =>
                    output.WriteSafeString(helper.Value(PageOf(options), ArgumentsOf(given))));
            }
            else
            {
                handlebars.RegisterHelper(helper.Name, (in HelperOptions options, in Context _, in HandlebarsDotNet.Arguments given) =>
                    helper.Value(PageOf(options), ArgumentsOf(given)));
            }
        }

        return handlebars;
    }

    private static PageContext PageOf(in HelperOptions options) => (PageContext)options.Data[PageKey]!;

    /// <summary>The values; those that are passed by name Handlebars.Net gives as the last of them.</summary>
    private static Theming.Arguments ArgumentsOf(in HandlebarsDotNet.Arguments given)
    {
        List<object?> values = [];
        for (var i = 0; i < given.Length; i++)
        {
            values.Add(given[i]);
        }

        if (values is not [.., IReadOnlyDictionary<string, object?> named])
        {
            return new Theming.Arguments(values.ToArray(), []);
        }

        return new Theming.Arguments(values[..^1].ToArray(), named.Select(passed => (passed.Key, passed.Value)).ToArray());
    }
}
