using System.Xml;
using UsoSite.Fuzz.Inputs;
using UsoSite.Generator.Previewing;

namespace UsoSite.Fuzz.Oracles;

/// <summary>No page of a site that would be published has markup that somebody smuggled into it, and its map is XML.</summary>
internal sealed class PageMarkup
{
    private readonly HashSet<UInt128> sound = [];

    public async Task<string?> ProblemIn(PreviewResult made, FuzzTarget target, byte[] bytes)
    {
        foreach (var (path, hash) in made.PageHashes.Where(page => page.Key.EndsWith(".html", StringComparison.Ordinal)))
        {
            if (!sound.Contains(hash) && await made.Site!.FindAsync(path) is { } html)
            {
                if (ForeignMarkup.In(html, target, bytes) is { } foreign)
                {
                    return $"puts {foreign} into {path}";
                }

                sound.Add(hash);
            }
        }

        if (sound.Count > 100_000)
        {
            sound.Clear();
        }

        return await made.Site!.FindAsync("sitemap.xml") is { } map ? ProblemOfXml(map) : "has no map of the site";
    }

    private static string? ProblemOfXml(ReadOnlyMemory<byte> map)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(map.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            while (reader.Read())
            {
            }

            return null;
        }
        catch (XmlException e)
        {
            return $"makes a map of the site that is not XML: {e.Message}";
        }
    }
}
