using System.Globalization;
using HandlebarsDotNet;
using UsoSite.Generator.Content;
using UsoSite.Generator.Data;
using UsoSite.Generator.Domain;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Theming;

/// <summary>The helpers that templates may call; <c>docs/themes.md</c> lists them for theme authors.</summary>
internal static class TemplateHelpers
{
    public const string PageKey = "page";

    public static void Register(IHandlebars handlebars, Templates templates)
    {
        Text(handlebars, "t", (page, a) => page.Text(Key(a), Values(a)));
        Text(handlebars, "link", (page, a) => page.UrlOf(string.Join('/', Positional(a))));
        Text(handlebars, "file", (page, a) => page.LinkTo(Part(a, 0)));
        Text(handlebars, "asset", (page, a) => page.UrlOfAsset(Part(a, 0)));
        Text(handlebars, "current", (page, a) => page.CurrentMark(Part(a, 0)));
        Text(handlebars, "local", (page, a) => a[0] is LocalText text ? text.In(page.Language) : "");
        Text(handlebars, "num", (_, a) => a[0] is int number ? Formats.Number(number) : "");
        Text(handlebars, "euros", (_, a) => a[0] is int euros ? Formats.Euros(euros) : "");
        Text(handlebars, "decimal", (_, a) => a[0] is double value ? Formats.Decimal(value, a.Length > 1 && a[1] is int d ? d : 1) : "");
        Text(handlebars, "ordinal", (_, a) => a[0] is int number ? Formats.Ordinal(number) : "");
        Text(handlebars, "iso-day", (_, a) => a[0] is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
        Text(handlebars, "day", (_, a) => a[0] switch
        {
            DateOnly day => Formats.Date(day),
            PartialDate partial => Formats.Date(partial),
            _ => "",
        });
        Text(handlebars, "concat", (_, a) => string.Concat(Positional(a)));

        Value(handlebars, "eq", (_, a) => Part(a, 0) == Part(a, 1));
        Value(handlebars, "not", (_, a) => a[0] is null or false or "" or 0);

        Html(handlebars, "cite", (page, a) => page.Cite(a[0]) is { } view ? templates.Render("partials/cite", view, page) : "");
        Html(handlebars, "markdown", (page, a) => a[0] is Article article ? ArticleHtml.Render(article, page) : "");
    }

    /// <summary>The key of a text: its parts joined by points, so that <c>{{t "fee.state" state}}</c> reads <c>fee.state.paid</c>.</summary>
    private static string Key(in Arguments arguments) => string.Join('.', Positional(arguments));

    private static List<string> Positional(in Arguments arguments)
    {
        List<string> parts = [];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is not IReadOnlyDictionary<string, object?>)
            {
                parts.Add(arguments[i]?.ToString() ?? "");
            }
        }

        return parts;
    }

    private static Dictionary<string, object?> Values(in Arguments arguments)
    {
        Dictionary<string, object?> values = new(StringComparer.Ordinal);
        foreach (var (name, value) in arguments.Hash)
        {
            values[name] = value;
        }

        return values;
    }

    private static string Part(in Arguments arguments, int index) => arguments[index]?.ToString() ?? "";

    private static PageContext PageOf(in HelperOptions options) => (PageContext)options.Data[PageKey]!;

    private static void Text(IHandlebars handlebars, string name, Func<PageContext, Arguments, string> text) => Value(handlebars, name, text);

    private static void Value(IHandlebars handlebars, string name, Func<PageContext, Arguments, object> value) =>
        handlebars.RegisterHelper(name, (in HelperOptions options, in Context _, in Arguments arguments) => value(PageOf(options), arguments));

    private static void Html(IHandlebars handlebars, string name, Func<PageContext, Arguments, string> html) =>
        handlebars.RegisterHelper(name, (in EncodedTextWriter output, in HelperOptions options, in Context _, in Arguments arguments) =>
            output.WriteSafeString(html(PageOf(options), arguments)));
}
