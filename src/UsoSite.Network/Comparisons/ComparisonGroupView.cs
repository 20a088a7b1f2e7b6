namespace UsoSite.Network;

/// <summary>Rows of a comparison under one heading.</summary>
/// <param name="Subject"><c>themes</c>, <c>network</c>, <c>municipality</c>, <c>fees</c> or <c>members</c>.</param>
public sealed record ComparisonGroupView(string Subject, IReadOnlyList<ComparisonRowView> Rows);
