using System.Collections;

namespace UsoSite.Generator.Theming.Rendering;

/// <summary>What <c>{{#if}}</c> takes for true.</summary>
internal static class Truth
{
    /// <summary>False for null, false, an empty text, 0 and an empty list.</summary>
    public static bool IsTrue(object? value) => value switch
    {
        null => false,
        bool truth => truth,
        string text => text.Length > 0,
        int number => number != 0,
        double number => number != 0,
        ICollection list => list.Count > 0,
        IEnumerable list => list.GetEnumerator().MoveNext(),
        _ => true,
    };
}
