using System.Globalization;
using HandlebarsDotNet;
using UsoSite.Generator.Content;
using UsoSite.Generator.Data;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages;

namespace UsoSite.Generator.Theming;

/// <summary>The helpers that templates may call; <c>docs/themes.md</c> lists them for theme authors.</summary>
internal static class TemplateHelpers
{
    public const string PageKey = "page";
    public const string CopyKey = "copy";

    private const string PassageName = "passage";

    /// <summary>Helpers that give a text or a value; a text is encoded when it is written.</summary>
    private static readonly Dictionary<string, Func<PageContext, Arguments, object>> Values = new(StringComparer.Ordinal)
    {
        ["t"] = (page, a) => page.Text(Key(a), NamedOf(a)),
        ["link"] = (page, a) => page.UrlOf(string.Join('/', PartsOf(a))),
        ["file"] = (page, a) => page.LinkTo(Part(a, 0)),
        ["asset"] = (page, a) => page.UrlOfAsset(Part(a, 0)),
        ["current"] = (page, a) => page.CurrentMark(Part(a, 0)),
        ["local"] = (page, a) => a[0] is LocalText text ? text.In(page.Language) : "",
        ["num"] = (page, a) => a[0] is int number ? page.Formats.Number(number) : "",
        ["euros"] = (page, a) => a[0] switch
        {
            int euros => page.Formats.Euros(euros),
            double euros => page.Formats.Euros(euros, Places(a)),
            _ => "",
        },
        ["decimal"] = (page, a) => a[0] is double value ? page.Formats.Decimal(value, Places(a)) : "",
        ["ordinal"] = (page, a) => a[0] is int number ? page.Formats.Ordinal(number) : "",
        ["iso-day"] = (_, a) => a[0] is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "",
        ["day"] = (page, a) => a[0] switch
        {
            DateOnly day => page.Formats.Date(day),
            PartialDate partial => page.Formats.Date(partial),
            _ => "",
        },
        ["upper"] = (_, a) => Part(a, 0).ToUpperInvariant(),
        ["concat"] = (_, a) => string.Concat(PartsOf(a)),
        ["known"] = (_, a) => a[0] is not (null or ""),
        ["eq"] = (_, a) => Part(a, 0) == Part(a, 1),
        ["not"] = (_, a) => a[0] is null or false or "" or 0,
    };

    /// <summary>Helpers that give HTML, which is written as it is.</summary>
    private static readonly Dictionary<string, Func<PageContext, Arguments, string>> Html = new(StringComparer.Ordinal)
    {
        ["cite"] = (page, a) => page.MarkersOf(a[0]),
        ["markdown"] = (page, a) => a[0] is Article article ? ArticleHtml.Render(article, page.For(article.Language)) : "",
    };

    /// <summary>What templates of plain text have in place of the helpers that give HTML.</summary>
    private static readonly Dictionary<string, Func<PageContext, Arguments, object>> PlainText = new(StringComparer.Ordinal)
    {
        ["cite"] = (page, a) => page.NumbersOf(a[0]),
        [PassageName] = (page, a) => Tagged(a[0], page.Language)?.Text ?? "",
    };

    /// <summary>What the helpers that format a value can format.</summary>
    private static readonly Dictionary<string, Type[]> Formatted = new(StringComparer.Ordinal)
    {
        ["local"] = [typeof(LocalText)],
        [PassageName] = [typeof(LocalText), typeof(TaggedText)],
        ["num"] = [typeof(int)],
        ["euros"] = [typeof(int), typeof(double)],
        ["ordinal"] = [typeof(int)],
        ["decimal"] = [typeof(double)],
        ["iso-day"] = [typeof(DateOnly)],
        ["day"] = [typeof(DateOnly), typeof(PartialDate)],
        ["markdown"] = [typeof(Article)],
    };

    /// <summary>True where a helper shows nothing for values of a type.</summary>
    public static bool Refuses(string helper, Type value) => Formatted.TryGetValue(helper, out var types) && !types.Contains(value);

    /// <summary>The names of all helpers; no view may hold anything by such a name.</summary>
    public static IEnumerable<string> Names => [.. Values.Keys, .. Html.Keys, PassageName];

    /// <summary>The names of the helpers that templates of plain text may call.</summary>
    public static IEnumerable<string> NamesInTexts => [.. Values.Keys, .. PlainText.Keys];

    public static void RegisterForText(IHandlebars handlebars) => Register(handlebars, Values.Concat(PlainText));

    public static void RegisterForHtml(IHandlebars handlebars)
    {
        Register(handlebars, Values);
        foreach (var (name, html) in Html)
        {
            handlebars.RegisterHelper(name, (in EncodedTextWriter output, in HelperOptions options, in Context _, in Arguments arguments) =>
                output.WriteSafeString(html(PageOf(options), arguments)));
        }

        handlebars.RegisterHelper(PassageName, (in EncodedTextWriter output, in HelperOptions options, in Context _, in Arguments arguments) =>
            WritePassage(output, arguments[0], PageOf(options).Language));
    }

    private static void Register(IHandlebars handlebars, IEnumerable<KeyValuePair<string, Func<PageContext, Arguments, object>>> helpers)
    {
        foreach (var (name, value) in helpers)
        {
            handlebars.RegisterHelper(name, (in HelperOptions options, in Context _, in Arguments arguments) =>
                value(PageOf(options), arguments));
        }
    }

    private static TaggedText? Tagged(object? value, Language language) => value is LocalText text ? text.TaggedIn(language) : value as TaggedText;

    /// <summary>Writes a text of the data; one that is not in the page's language is marked with its own.</summary>
    private static void WritePassage(in EncodedTextWriter output, object? value, Language language)
    {
        if (Tagged(value, language) is not { } tagged)
        {
            return;
        }

        var marked = tagged.Language != language;
        output.WriteSafeString(marked ? $"<span lang=\"{tagged.Language}\">" : "");
        output.Write(tagged.Text);
        output.WriteSafeString(marked ? "</span>" : "");
    }

    /// <summary>The key of a text: its parts joined by points, so that <c>{{t "order.state" state}}</c> reads <c>order.state.paid</c>.</summary>
    private static string Key(in Arguments arguments) => arguments.Length == 1 ? Part(arguments, 0) : string.Join('.', PartsOf(arguments));

    private static List<string> PartsOf(in Arguments arguments)
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

    /// <summary>The values passed by name, or null where there are none.</summary>
    private static Dictionary<string, object?>? NamedOf(in Arguments arguments)
    {
        if (arguments.Length == 0 || arguments[arguments.Length - 1] is not IReadOnlyDictionary<string, object?>)
        {
            return null;
        }

        Dictionary<string, object?> values = new(StringComparer.Ordinal);
        foreach (var (name, value) in arguments.Hash)
        {
            values[name] = value;
        }

        return values;
    }

    /// <summary>The number of decimals that the second argument asks for; 1 unless told.</summary>
    private static int Places(in Arguments arguments) => arguments.Length > 1 && arguments[1] is int places ? places : 1;

    private static string Part(in Arguments arguments, int index) => arguments[index]?.ToString() ?? "";

    private static PageContext PageOf(in HelperOptions options) => (PageContext)options.Data[PageKey]!;
}
