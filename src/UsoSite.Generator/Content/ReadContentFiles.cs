using UsoSite.Generator.Inputs;
using UsoSite.Generator.Settings;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content;

/// <summary>Reads everything in <c>content/LANG/</c> that is not an article.</summary>
public sealed class ReadContentFiles(string root) : IModule<SiteSettings, IReadOnlyList<ContentFile>>
{
    public IReadOnlyList<ContentFile> Run(SiteSettings input, BuildContext context)
    {
        var files = Read(input, context.Diagnostics);
        foreach (var problem in files.Select(file => ActiveFiles.ProblemOf(file.Origin, file.Bytes)).OfType<Diagnostic>())
        {
            context.Diagnostics.Report(problem);
        }

        foreach (var same in files.GroupBy(file => file.Origin, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var file in same.Skip(1))
            {
                context.Diagnostics.Report(new Diagnostic(Rules.BadAddress, SourceSpan.WholeFile(file.Origin), new(
                    $"The name differs only in capital letters from {same.First().Origin}; on many disks the two are one file.",
                    $"Nimi eroaa vain isoilta kirjaimiltaan tiedostosta {same.First().Origin}; monella levyllä ne ovat yksi tiedosto."), new(
                    "Give one of the two another name.", "Anna toiselle toinen nimi."))
                { Related = SourceSpan.WholeFile(same.First().Origin) });
            }
        }

        return files;
    }

    private IReadOnlyList<ContentFile> Read(SiteSettings input, DiagnosticBag diagnostics) =>
    [
        .. from language in input.Languages
           from file in SiteFiles.In(root, $"content/{language}")
           where !ReadArticles.IsArticle(file)
           let bytes = InputFile.Read(root, file, Limits.FileBytes, diagnostics)
           where bytes is not null
           select new ContentFile(file, bytes),
    ];
}

/// <summary>A picture or another file beside the articles, published as it is.</summary>
/// <param name="Origin">Relative to the site's root: <c>content/fi/ohjeet/kuva.png</c>.</param>
public sealed record ContentFile(string Origin, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Where it is published.</summary>
    public string Address => "/media/" + Origin["content/".Length..];
}
