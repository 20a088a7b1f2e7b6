namespace UsoSite.Network;

/// <summary>Memberships of one kind in seasons that follow each other.</summary>
/// <param name="Evidence"><c>member</c> or <c>registered</c>.</param>
/// <param name="X">Per cent of the width.</param>
/// <param name="Width">Per cent of the width.</param>
public sealed record TimelineBar(string Evidence, string X, string Width);
