namespace UsoSite.Generator.Languages;

/// <summary>A text in the site's languages; Finnish is always there unless the text as a whole is missing.</summary>
/// <param name="Fi">The Finnish text, empty where there is none.</param>
/// <param name="Sv">The Swedish text, empty where it is not translated.</param>
/// <param name="En">The English text, empty where it is not translated.</param>
public sealed record LocalText(string Fi, string Sv, string En)
{
    public static readonly LocalText Empty = new("", "", "");

    public bool IsEmpty => Fi.Length == 0;

    /// <summary>The text in a language, or in Finnish where it is not translated.</summary>
    public string In(Language language) => Own(language) is { Length: > 0 } own ? own : Fi;

    /// <summary>The same text with the language that it is then in.</summary>
    public TaggedText TaggedIn(Language language) => new(In(language), FallsBackIn(language) ? Language.Finnish : language);

    /// <summary>True where Finnish stands in for a translation that is missing.</summary>
    public bool FallsBackIn(Language language) => Own(language).Length == 0 && Fi.Length > 0;

    private string Own(Language language) => language.Code switch { "sv" => Sv, "en" => En, _ => Fi };
}

/// <summary>A text together with the language that it is in, such as the title of a document.</summary>
public sealed record TaggedText(string Text, Language Language)
{
    public override string ToString() => Text;
}
