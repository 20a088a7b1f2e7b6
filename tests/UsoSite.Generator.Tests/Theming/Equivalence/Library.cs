namespace UsoSite.Generator.Tests;

/// <summary>The view that generated templates show.</summary>
public sealed record Library(string Name, string? Motto, int Count, double Share, bool IsOpen, Person Head, Person? Patron, IReadOnlyList<Book> Books, IReadOnlyList<string> Tags);

public sealed record Book(string Title, int Pages, bool IsNew, Person Author, IReadOnlyList<string> Words);

public sealed record Person(string Name, string? Town, int Age);
