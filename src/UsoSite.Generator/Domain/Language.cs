namespace UsoSite.Generator.Domain;

/// <summary>A language of the site.</summary>
/// <param name="Code">Its code as in <c>lang</c> attributes: <c>fi</c>, <c>sv</c> or <c>en</c>.</param>
public readonly record struct Language(string Code)
{
    /// <summary>The language that every text exists in and that the others fall back to.</summary>
    public static readonly Language Finnish = new("fi");

    public static readonly Language Swedish = new("sv");

    public static readonly Language English = new("en");

    /// <summary>Every language that the program can write, the main one first.</summary>
    public static readonly IReadOnlyList<Language> All = [Finnish, Swedish, English];

    /// <summary>What its readers call it.</summary>
    public string OwnName => Code switch { "sv" => "svenska", "en" => "English", _ => "suomi" };

    /// <summary>Where its pages begin: <c>/</c> for Finnish, <c>/sv/</c> for Swedish.</summary>
    public string Root => this == Finnish ? "/" : $"/{Code}/";

    public override string ToString() => Code;
}
