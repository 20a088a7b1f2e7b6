namespace UsoSite.Network;

/// <summary>All terms in the order of the Finnish alphabet.</summary>
public sealed record GlossaryView(IReadOnlyList<TermView> Terms);
