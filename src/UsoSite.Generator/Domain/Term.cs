namespace UsoSite.Generator.Domain;

/// <summary>A term of the glossary.</summary>
public sealed record Term(string Id, LocalText Name, LocalText Definition);
