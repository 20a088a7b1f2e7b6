using UsoSite.Generator.Additions;
using UsoSite.Generator.Languages;

namespace UsoSite.Additions;

/// <summary>Plans the files of a new page: the Finnish article, and the same in the other languages that are asked for.</summary>
internal sealed class AddPage(string root, DateOnly asOf, string language)
{
    /// <param name="path">Below the folder of each language, with or without <c>.md</c>.</param>
    /// <param name="id">Null for the path.</param>
    /// <param name="titles">In Finnish and in each other language.</param>
    /// <exception cref="UsageException">The path cannot be one, or a file is there already.</exception>
    public IReadOnlyList<PlannedFile> Plan(string path, string? id, IReadOnlyList<(Language Language, string Title, string Description)> titles)
    {
        var name = NameOf(path);
        NewArticle[] articles = [.. titles.Select(title => new NewArticle(title.Language, name, id ?? name, title.Title, title.Description, asOf))];
        return articles.FirstOrDefault(article => File.Exists(Path.Combine(root, article.File))) is { } there
            ? throw new UsageException(language == "fi"
                ? $"{there.File} on jo olemassa. Valitse toinen polku, tai muokkaa sitä."
                : $"{there.File} is there already. Choose another path, or edit that one.")
            : [.. articles.Select(article => article.Plan())];
    }

    private string NameOf(string path)
    {
        var name = path.EndsWith(".md", StringComparison.Ordinal) ? path[..^".md".Length] : path;
        var proper = string.Join('/', name.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Slug.From).Where(part => part.Length > 0));
        return name == proper && name.Length > 0 ? name : throw new UsageException(language == "fi"
            ? $"”{path}” ei kelpaa sivun poluksi: siinä on pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, ja kansioiden välissä /.{(proper.Length > 0 ? $" Tarkoititko {proper}?" : "")}"
            : $"“{path}” cannot be the path of a page: it has small letters a–z, digits and hyphens, and / between folders.{(proper.Length > 0 ? $" Did you mean {proper}?" : "")}");
    }
}
