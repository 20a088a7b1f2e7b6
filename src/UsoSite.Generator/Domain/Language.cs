namespace UsoSite.Generator.Domain;

/// <summary>A language of the site.</summary>
/// <param name="Code">Its code as in <c>lang</c> attributes: <c>fi</c>, <c>sv</c> or <c>en</c>.</param>
public readonly record struct Language(string Code)
{
    /// <summary>The language that every text exists in and that the others fall back to.</summary>
    public static readonly Language Finnish = new("fi");

    public override string ToString() => Code;
}
