namespace UsoSite.Network;

/// <summary>A text in the languages of the data; null where it has none in a language.</summary>
internal sealed record ApiText(string? Fi, string? Sv, string? En)
{
    public static ApiText From(LocalText text) => new(ApiContext.Known(text.Fi), ApiContext.Known(text.Sv), ApiContext.Known(text.En));

    /// <summary>Null where the text is not in the data in any language.</summary>
    public static ApiText? Known(LocalText text) => text.IsEmpty ? null : From(text);
}

/// <summary>A text and whether it is known.</summary>
/// <param name="State"><c>known</c> or <c>unknown</c>.</param>
internal sealed record ApiKnownText(string State, ApiText? Text, IReadOnlyList<string> Sources)
{
    public static ApiKnownText From(LocalText text, IReadOnlyList<string> sources) => new(text.IsEmpty ? "unknown" : "known", ApiText.Known(text), text.IsEmpty ? [] : sources);
}

/// <summary>Something by its code in a classification.</summary>
internal sealed record ApiCode(string Code, ApiText Name);
