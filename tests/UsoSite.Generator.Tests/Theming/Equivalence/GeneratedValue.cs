using FsCheck;
using FsCheck.Fluent;

namespace UsoSite.Generator.Tests;

/// <summary>What can stand in a generated tag: paths, literals and calls of the helpers that need no page.</summary>
internal static class GeneratedValue
{
    private static readonly Gen<string> Literals = Gen.Elements("\"x y\"", "'z'", "3", "-1", "0", "true", "\"\"", "\"}}\"", "\"a\"");

    public static Gen<string> Shown(Place place) => Gen.OneOf(Gen.Elements(place.Values), Call(place));

    public static Gen<string> Condition(Place place) => Gen.OneOf(Gen.Elements(place.Conditions), InBrackets(place));

    public static Gen<string> Argument(Place place) => Gen.OneOf(Gen.Elements(place.Values), Literals, InBrackets(place));

    private static Gen<string> InBrackets(Place place) => Call(place).Select(call => $"({call})");

    private static Gen<string> Call(Place place) =>
        from one in Gen.Elements(place.Values)
        from other in Gen.Elements(place.Values)
        from literal in Literals
        from call in Gen.Elements(
            $"upper {one}", $"concat {one} {literal} {other}", $"eq {one} {literal}", $"eq {one} (concat {other} 0)", $"not {one}", $"known {one}", $"upper (concat {one} (upper {other}))")
        select call;
}
