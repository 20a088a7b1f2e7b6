namespace UsoSite.Generator.Theming.Syntax;

/// <summary>A tag of a template, or the text between two tags.</summary>
/// <param name="Start">Where the piece begins in the template.</param>
/// <param name="End">Behind its last character.</param>
internal readonly record struct TemplatePiece(PieceKind Kind, int Start, int End)
{
    /// <summary>Where what the tag says begins, behind the braces and the sign of its kind.</summary>
    public int ContentStart { get; init; }

    public int ContentEnd { get; init; }

    /// <summary>True where a tilde takes all spaces and line breaks before the tag.</summary>
    public bool TrimsBefore { get; init; }

    /// <summary>True where a tilde takes all spaces and line breaks behind the tag.</summary>
    public bool TrimsAfter { get; init; }

    /// <summary>True for tags that leave no empty line behind where they are alone on one.</summary>
    public bool MayStandAlone => Kind is not (PieceKind.Text or PieceKind.Value or PieceKind.RawValue);
}

internal enum PieceKind
{
    Text,
    Comment,
    Value,
    RawValue,
    Include,
    Open,
    Else,
    Close,
}
