using FsCheck;
using FsCheck.Fluent;

namespace UsoSite.Generator.Tests;

/// <summary>Templates of everything that a template can hold.</summary>
/// <param name="partials">What they may include.</param>
internal sealed class GeneratedTemplate(GeneratedPartial[] partials)
{
    private static readonly Gen<string> Texts = Gen.Elements("", "a", " ", "\n", "\n\n", "\n  ", "  \n", " b ", "\r\n", "ä & <b>", "\"'", "{ }", "|\t");
    private static readonly Gen<string> Comments = Gen.Elements("{{! note }}", "{{!-- {{x}} --}}", "\n{{! it's }}\n", "\n  {{!-- \" --}} \n");
    private static readonly Gen<string> Tildes = Gen.Elements("", "", "", "~");

    public Gen<string> Body(Place place, int depth) =>
        from count in Gen.Choose(0, 2 + depth)
        from pieces in Piece(place, depth).ListOf(count)
        from end in Texts
        select string.Concat(pieces) + end;

    private Gen<string> Piece(Place place, int depth) =>
        from text in Texts
        from kind in Gen.Frequency((6, Value(place)), (1, Comments), (3, Include(place)), (depth == 0 ? 0 : 7, Block(place, depth - 1)))
        select text + kind;

    private static Gen<string> Value(Place place) =>
        from value in GeneratedValue.Shown(place)
        from tag in Gen.Elements($"{{{{{value}}}}}", $"{{{{ {value} }}}}", $"{{{{{{{value}}}}}}}", $"{{{{~{value}}}}}", $"{{{{{value} ~}}}}", $"{{{{~{value} ~}}}}")
        select tag;

    private Gen<string> Include(Place place) =>
        partials.Select(partial => partial.IncludedAt(place)).OfType<Gen<string>>().ToArray() is { Length: > 0 } includes ? Gen.OneOf(includes) : Texts;

    private Gen<string> Block(Place place, int depth) => Gen.Elements("if", "unless", "each", "with").SelectMany(kind => kind switch
    {
        "each" => Each(place, depth),
        "with" => With(place, depth),
        _ => IfOrUnless(kind, place, depth),
    });

    private Gen<string> IfOrUnless(string kind, Place place, int depth) =>
        from condition in GeneratedValue.Condition(place)
        from open in Tag($"#{kind} {condition}")
        from body in Body(place, depth)
        from further in kind == "if" ? Sometimes(ElseIf(place, depth)) : Gen.Constant("")
        from otherwise in Sometimes(Else(place, depth))
        from close in Tag("/" + kind)
        select open + body + further + otherwise + close;

    /// <summary>What stands in else is no path: Handlebars.Net takes the view of the place for an item there.</summary>
    private Gen<string> Each(Place place, int depth) =>
        from list in Gen.Elements(place.Lists)
        from open in Tag($"#each {list.Text}")
        from body in Body(new Place(list.Item, place, IsItem: true), depth)
        from otherwise in Gen.Elements("", "{{else}}none", "\n{{else}}\nnone\n")
        from close in Tag("/each")
        select open + body + otherwise + close;

    private Gen<string> With(Place place, int depth) =>
        from view in Gen.Elements(place.Views)
        from open in Tag($"#with {view.Text}")
        from body in Body(new Place(view.Type, place), depth)
        from otherwise in Sometimes(Else(place, depth))
        from close in Tag("/with")
        select open + body + otherwise + close;

    private Gen<string> ElseIf(Place place, int depth) =>
        from condition in GeneratedValue.Condition(place)
        from tag in Tag("else if " + condition)
        from body in Body(place, depth)
        select tag + body;

    private Gen<string> Else(Place place, int depth) =>
        from tag in Tag("else")
        from body in Body(place, depth)
        select tag + body;

    private static Gen<string> Sometimes(Gen<string> piece) => Gen.OneOf(Gen.Constant(""), piece);

    private static Gen<string> Tag(string content) =>
        from before in Tildes
        from after in Tildes
        select $"{{{{{before}{content} {after}}}}}";
}
