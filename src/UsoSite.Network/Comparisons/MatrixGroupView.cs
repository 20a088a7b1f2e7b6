namespace UsoSite.Network;

/// <summary>Rows of the matrix under one heading.</summary>
/// <param name="Subject"><c>themes</c>, <c>network</c>, <c>municipality</c>, <c>fees</c> or <c>members</c>.</param>
public sealed record MatrixGroupView(string Subject, IReadOnlyList<MatrixRowView> Rows);
