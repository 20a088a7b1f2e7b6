using System.Text.Json.Nodes;
using UsoSite.Generator.Content;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Data;
using UsoSite.Generator.Feeds;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Settings;
using UsoSite.Generator.Sources;
using UsoSite.Generator.Theming;

namespace UsoSite.Generator.Pages;

/// <summary>Everything that pages are made of, apart from the model of a particular site.</summary>
public sealed class Site
{
    private IReadOnlyDictionary<string, Source>? sources;
    private IReadOnlyDictionary<string, Article>? byFile;

    public required SiteSettings Settings { get; init; }

    public required SiteTheme Theme { get; init; }

    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>Ids of the articles that other pages show, so that they are no pages of their own.</summary>
    public IReadOnlyList<string> ArticlesOfPages { get; init; } = [];

    /// <summary>Ids of the articles whose headings are questions.</summary>
    public IReadOnlyList<string> ArticlesOfQuestions { get; init; } = [];

    /// <summary>The files beside the articles, <c>content/fi/ohjeet/kuva.png</c>, with the size of each that is a picture and tells it.</summary>
    public required IReadOnlyDictionary<string, PictureSize?> Media { get; init; }

    public required SoundTables Data { get; init; }

    public required DirectiveCatalogue Directives { get; init; }

    public required DirectiveViews DirectiveViews { get; init; }

    /// <summary>The day that the build is made for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The id of the page, or of the place on one, that a row has by its table and key; null where the site registers none.</summary>
    public Func<string, string, string?> PageOfRow { get; init; } = (_, _) => null;

    /// <summary>The rules that the site is checked by.</summary>
    public IReadOnlyList<RuleBook> RuleBooks { get; init; } = [];

    /// <summary>Id of the article below which each rule has its page; null where the site shows none.</summary>
    public string? RulesBelow { get; init; }

    /// <summary>What the data says of its own changes, the newest first.</summary>
    public IReadOnlyList<SiteChange> Changes { get; init; } = [];

    /// <summary>What time and place the data is about, as properties of schema.org.</summary>
    public Func<Language, IReadOnlyList<(string Name, JsonNode Value)>> Coverage { get; init; } = _ => [];

    /// <summary>The sources by id.</summary>
    public IReadOnlyDictionary<string, Source> Sources =>
        sources ??= Data.Records<Source>().ToDictionary(source => source.Id, StringComparer.Ordinal);

    /// <summary>Ids of the sources of a column; none for a table whose rows name their own.</summary>
    public IReadOnlyList<string> SourcesOf(string table, string column) =>
        Data.Package.Find(table)?.SourcesOf(column) ?? [];

    /// <summary>The article in a file, by its path relative to the site's root; null where there is none.</summary>
    public Article? ArticleIn(string file) => (byFile ??= Articles.ToDictionary(article => article.Source.File, StringComparer.Ordinal)).GetValueOrDefault(file);

    /// <summary>An article in a language, or the Finnish one where it is not translated; null where there is none.</summary>
    public Article? Article(string id, Language language) =>
        Articles.FirstOrDefault(a => a.Id == id && a.Language == language)
            ?? Articles.FirstOrDefault(a => a.Id == id && a.Language == Language.Finnish);
}
