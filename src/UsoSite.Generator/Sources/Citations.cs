namespace UsoSite.Generator.Sources;

/// <summary>The sources that a page cites, numbered in order of first mention.</summary>
public sealed class Citations(IReadOnlyDictionary<string, Source> sources)
{
    private readonly List<Citation> cited = [];

    public IReadOnlyList<Citation> InOrder => cited;

    /// <summary>Numbers the sources of a figure.</summary>
    public IReadOnlyList<Citation> Cite(IReadOnlyCollection<string> ids)
    {
        var citations = new List<Citation>(ids.Count);
        foreach (var id in ids)
        {
            citations.Add(Cite(id));
        }

        return citations;
    }

    private Citation Cite(string id)
    {
        foreach (var known in cited)
        {
            if (known.Source.Id == id)
            {
                return known;
            }
        }

        var citation = new Citation(cited.Count + 1, sources.GetValueOrDefault(id) ?? throw new UnknownSourceException(id, Nearest.To(id, sources.Keys)));
        cited.Add(citation);
        return citation;
    }
}

/// <summary>A template cites a source that is not in the data.</summary>
public sealed class UnknownSourceException(string id, string? nearest) : Exception($"There is no source with the id “{id}”.")
{
    public string Id { get; } = id;

    public string? Nearest { get; } = nearest;
}

/// <summary>A source as cited on a page.</summary>
/// <param name="Number">Its number on the page, from 1 in order of first mention.</param>
public sealed record Citation(int Number, Source Source);

/// <summary>The markers beside one figure.</summary>
public sealed record CiteView(IReadOnlyList<Citation> Citations);
