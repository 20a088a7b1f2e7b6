using System.Text.Json.Nodes;
using UsoSite.Generator.Changes;
using UsoSite.Generator.Content.Directives;
using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Records;
using UsoSite.Generator.Downloads.Databases;
using UsoSite.Generator.Feeds;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Scripts;
using UsoSite.Generator.Search;
using UsoSite.Generator.Settings;
using UsoSite.Pipelines;

namespace UsoSite.Generator;

/// <summary>What a particular site adds to the generator: the one list of registrations that joins the two.</summary>
/// <typeparam name="TModel">What the site is about, made of its tables.</typeparam>
public sealed class SiteExtension<TModel>
    where TModel : class
{
    /// <summary>The rules of the site's own data, beside those of the generator.</summary>
    public RuleBook Rules { get; init; } = RuleBook.Empty;

    /// <summary>Id of the article below which each rule has its page, as far as the site has that article; null where it shows none.</summary>
    public string? RulesBelow { get; init; }

    /// <summary>The records that the tables are read into.</summary>
    public required RecordTypes Records { get; init; }

    /// <summary>What the records must mean together.</summary>
    public IReadOnlyList<RecordCheck> Checks { get; init; } = [];

    /// <summary>Makes the model of tables in which nothing is wrong, for the day of the build.</summary>
    public required Func<SoundTables, DateOnly, TModel> Model { get; init; }

    /// <summary>What articles can show of the model.</summary>
    public IReadOnlyList<Directive<TModel>> Directives { get; init; } = [];

    /// <summary>The kinds of pages that are made of the model, each with the name of its pipeline.</summary>
    public IReadOnlyList<(string Pipeline, IModule<Site, TModel, IReadOnlyList<Page>> Kind)> Pages { get; init; } = [];

    /// <summary>Ids of the articles that pages of these kinds show, so that they are no pages of their own.</summary>
    public IReadOnlyList<string> ArticlesOfPages { get; init; } = [];

    /// <summary>Ids of the articles whose headings ask what readers ask, which programs are told with their answers.</summary>
    public IReadOnlyList<string> ArticlesOfQuestions { get; init; } = [];

    /// <summary>Turns ids of pages that stand for another, such as <c>…/newest</c>, into that one.</summary>
    public Func<TModel, string, string> ResolveId { get; init; } = (_, id) => id;

    /// <summary>The id of the page, with an anchor where a place on it is meant, that a row has by its table and key; null where it has none.</summary>
    public Func<string, string, string?> PageOfRow { get; init; } = (_, _) => null;

    /// <summary>Scripts that hold data for the scripts of the theme, by the name of the value.</summary>
    public IReadOnlyList<(string Name, Func<Site, TModel, DataScript> Make)> Scripts { get; init; } = [];

    /// <summary>What the published database answers by a name beside its tables.</summary>
    public IReadOnlyList<DatabaseView> DatabaseViews { get; init; } = [];

    /// <summary>Further files that are made of the model, each group with the name of its pipeline.</summary>
    public IReadOnlyList<(string Pipeline, Func<SiteSettings, SoundTables, TModel, IReadOnlyList<OutputFile>> Make)> Files { get; init; } = [];

    /// <summary>What the data says of its own changes.</summary>
    public Func<TModel, IEnumerable<SiteChange>> Changes { get; init; } = _ => [];

    /// <summary>What time and place the data is about, as properties of schema.org.</summary>
    public Func<TModel, Language, IReadOnlyList<(string Name, JsonNode Value)>> Coverage { get; init; } = (_, _) => [];

    /// <summary>The days that the data is about, as <c>2015-01-01/2026-12-31</c>; null where that cannot be said, or the data is not about public administration in Finland.</summary>
    public Func<TModel, string?> Period { get; init; } = _ => null;

    /// <summary>Kinds of search results in the order in which equally good ones are listed.</summary>
    public IReadOnlyList<string> SearchKinds { get; init; } = ["page", "heading"];

    /// <summary>Ids of the pages that the search shows where it finds nothing, as far as the site has them.</summary>
    public IReadOnlyList<string> SearchWays { get; init; } = [];

    /// <summary>What words mean to the search where they are not those of the pages.</summary>
    public Func<TModel, IReadOnlyList<SearchSynonym>> SearchSynonyms { get; init; } = _ => [];

    /// <summary>What the search finds beside pages and headings.</summary>
    public Func<TModel, PageSet, Language, IEnumerable<SearchEntry>> SearchEntries { get; init; } = (_, _, _) => [];

    /// <summary>How changes of the site's tables are told to people, in the order in which they are told.</summary>
    public IReadOnlyList<Subject<TModel>> Subjects { get; init; } = [];
}
