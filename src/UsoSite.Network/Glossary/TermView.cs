namespace UsoSite.Network;

/// <summary>A term with its names in the other languages.</summary>
/// <param name="Others">Where they differ from the name in the page's language.</param>
public sealed record TermView(string Id, LocalText Name, LocalText Definition, IReadOnlyList<TermName> Others)
{
    public static TermView From(Term term, Language language) => new(
        term.Id,
        term.Name,
        term.Definition,
        [
            .. new[] { new TermName("fi", term.Name.Fi), new TermName("sv", term.Name.Sv), new TermName("en", term.Name.En) }
                .Where(other => other.Language != language.Code && other.Text.Length > 0 && other.Text != term.Name.In(language)),
        ]);
}
