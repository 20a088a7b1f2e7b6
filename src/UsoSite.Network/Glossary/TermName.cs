namespace UsoSite.Network;

/// <summary>The name of a term in another language.</summary>
/// <param name="Language">For the <c>lang</c> attribute.</param>
public sealed record TermName(string Language, string Text);
