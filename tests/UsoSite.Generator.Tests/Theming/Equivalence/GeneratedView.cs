using FsCheck;
using FsCheck.Fluent;

namespace UsoSite.Generator.Tests;

/// <summary>Views of any values.</summary>
internal static class GeneratedView
{
    private static readonly Gen<string> Texts = Gen.Elements("", "a", "Ä & <Ö>", "\"'`=", " b ", "0", "{{c}}", "rivi\nrivi");
    private static readonly Gen<string?> TextsOrNone = Gen.OneOf(Texts.Select(text => (string?)text), Gen.Constant<string?>(null));
    private static readonly Gen<int> Numbers = Gen.Elements(0, 1, -7, 12000);
    private static readonly Gen<bool> Truths = Gen.Elements(true, false);

    private static readonly Gen<Person> Persons =
        from name in Texts
        from town in TextsOrNone
        from age in Numbers
        select new Person(name, town, age);

    private static readonly Gen<Book> OneBook =
        from title in Texts
        from pages in Numbers
        from isNew in Truths
        from author in Persons
        from words in Some(Texts)
        select new Book(title, pages, isNew, author, words);

    public static Gen<Library> Any { get; } =
        from name in Texts
        from motto in TextsOrNone
        from count in Numbers
        from share in Gen.Elements(0, 0.5, -1234.25, 1e21)
        from isOpen in Truths
        from head in Persons
        from patron in Gen.OneOf(Persons.Select(person => (Person?)person), Gen.Constant<Person?>(null))
        from books in Some(OneBook)
        from tags in Some(Texts)
        select new Library(name, motto, count, share, isOpen, head, patron, books, tags);

    private static Gen<IReadOnlyList<T>> Some<T>(Gen<T> items) =>
        from count in Gen.Choose(0, 3)
        from list in items.ListOf(count)
        select (IReadOnlyList<T>)[.. list];
}
