namespace UsoSite.Generator.Languages;

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

    /// <summary>The address of a page of the site that has a name in each language: <c>/sv/kallor/</c>.</summary>
    public string Address(string fi, string sv, string en) => $"{Root}{Name(fi, sv, en)}/";

    /// <summary>The one of three names that belongs to the language.</summary>
    public string Name(string fi, string sv, string en) => Code switch { "sv" => sv, "en" => en, _ => fi };

    public override string ToString() => Code;
}
