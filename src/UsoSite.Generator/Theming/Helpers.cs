using System.Globalization;
using UsoSite.Generator.Content;
using UsoSite.Generator.Data;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Theming.Rendering;

namespace UsoSite.Generator.Theming;

/// <content>The helpers themselves; <c>docs/themes.md</c> lists them for theme authors.</content>
internal sealed partial class Helpers
{
    private static readonly Helper[] Common =
    [
        new("t", (page, a) => page.Text(a.Joined("."), a.Named)),
        new("link", (page, a) => page.UrlOf(a.Joined("/"))),
        new("file", (page, a) => page.LinkTo(a.Text(0))),
        new("asset", (page, a) => page.UrlOfAsset(a.Text(0))),
        new("current", (page, a) => page.CurrentMark(a.Text(0))),
        new("local", (page, a) => a[0] is LocalText text ? text.In(page.Language) : "") { Shows = [typeof(LocalText)] },
        new("num", (page, a) => a[0] is int number ? page.Formats.Number(number) : "") { Shows = [typeof(int)] },
        new("euros", (page, a) => a[0] switch
        {
            int euros => page.Formats.Euros(euros),
            double euros => page.Formats.Euros(euros, Places(a)),
            _ => "",
        })
        { Shows = [typeof(int), typeof(double)] },
        new("decimal", (page, a) => a[0] is double value ? page.Formats.Decimal(value, Places(a)) : "") { Shows = [typeof(double)] },
        new("ordinal", (page, a) => a[0] is int number ? page.Formats.Ordinal(number) : "") { Shows = [typeof(int)] },
        new("iso-day", (_, a) => a[0] is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "") { Shows = [typeof(DateOnly)] },
        new("day", (page, a) => a[0] switch
        {
            DateOnly day => page.Formats.Date(day),
            PartialDate partial => page.Formats.Date(partial),
            _ => "",
        })
        { Shows = [typeof(DateOnly), typeof(PartialDate)] },
        new("upper", (_, a) => a.Text(0).ToUpperInvariant()),
        new("concat", (_, a) => a.Joined("")),
        new("known", (_, a) => Boxed(a[0] is not (null or ""))),
        new("eq", (_, a) => Boxed(a.Text(0) == a.Text(1))),
        new("not", (_, a) => Boxed(a[0] is null or false or "" or 0)),
    ];

    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>The helpers of layouts and partials.</summary>
    public static readonly Helpers InHtml = new(
    [
        .. Common,
        new("cite", (page, a) => page.MarkersOf(a[0])) { GivesHtml = true },
        new("markdown", (page, a) => a[0] is Article article ? ArticleHtml.Render(article, page.For(article.Language)) : "")
        {
            GivesHtml = true,
            Shows = [typeof(Article)],
        },
        new("passage", (page, a) => Passage(a[0], page.Language)) { GivesHtml = true, Shows = [typeof(LocalText), typeof(TaggedText)] },
    ]);

    private static object Boxed(bool value) => value ? True : False;

    private static TaggedText? Tagged(object? value, Language language) => value is LocalText text ? text.TaggedIn(language) : value as TaggedText;

    /// <summary>A text of the data; one that is not in the page's language is marked with its own.</summary>
    private static string Passage(object? value, Language language)
    {
        if (Tagged(value, language) is not { } tagged)
        {
            return "";
        }

        var text = TemplateOutput.Encode(tagged.Text);
        return tagged.Language == language ? text : $"<span lang=\"{tagged.Language}\">{text}</span>";
    }

    /// <summary>The number of decimals that the second argument asks for; 1 unless told.</summary>
    private static int Places(in Arguments arguments) => arguments[1] switch
    {
        int places and >= 0 and <= Limits.Decimals => places,
        int places => throw new HelperArgumentException($"{places}", new(
            $"A number cannot have {places} decimals.", $"Luvulla ei voi olla {places} desimaalia."), new(
            $"Write a number from 0 to {Limits.Decimals}.", $"Kirjoita luku väliltä 0–{Limits.Decimals}.")),
        _ => 1,
    };
}
