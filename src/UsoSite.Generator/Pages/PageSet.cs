namespace UsoSite.Generator.Pages;

/// <summary>All pages of the site and the book of their addresses.</summary>
public sealed record PageSet(Site Site, IReadOnlyList<Page> Pages, AddressBook Addresses);
