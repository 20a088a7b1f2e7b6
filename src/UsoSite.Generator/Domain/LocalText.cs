namespace UsoSite.Generator.Domain;

/// <summary>A text in the site's languages; Finnish is always there unless the text as a whole is missing.</summary>
/// <param name="Fi">The Finnish text, empty where there is none.</param>
/// <param name="Sv">The Swedish text, empty where it is not translated.</param>
/// <param name="En">The English text, empty where it is not translated.</param>
public sealed record LocalText(string Fi, string Sv, string En)
{
    public static readonly LocalText Empty = new("", "", "");

    public bool IsEmpty => Fi.Length == 0;

    /// <summary>The text in a language, or in Finnish where it is not translated.</summary>
    public string In(Language language)
    {
        var own = language.Code switch { "sv" => Sv, "en" => En, _ => Fi };
        return own.Length > 0 ? own : Fi;
    }
}
