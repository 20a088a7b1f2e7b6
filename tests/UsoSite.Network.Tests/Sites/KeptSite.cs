namespace UsoSite.Network.Tests;

/// <summary>
/// The files that a valid site is published as. Nothing is kept twice: tables come from the site's own <c>data</c>; the rest is kept whole for
/// <c>plain-base</c> (<see cref="KeptFiles"/>), and <c>expected.diff</c> of every other site has its <see cref="SiteChanges"/>.
/// </summary>
/// <param name="name">Name of a folder in <c>tests/sites/valid</c>.</param>
internal sealed class KeptSite(string name, TestSite source, BuildResult result)
{
    /// <summary>The site that is kept whole.</summary>
    public const string Whole = "plain-base";

    private static readonly KeptFiles WholeFiles = new(Path.Combine("valid", Whole));

    private readonly PublishedSite published = new(Path.Combine("valid", name), source.Output);

    private string ChangesFile => Path.Combine(Repository.Sites, "valid", name, "expected.diff");

    /// <summary>What is kept and still right stays as it is where the published files are accepted.</summary>
    public void MatchPublished()
    {
        if (Golden.Accepting && Record.Exception(Match) is not null)
        {
            Accept();
        }

        Match();
    }

    private void Match()
    {
        published.Match(Kept());
        if (name == Whole)
        {
            WholeFiles.MatchKinds(result.Pages);
            Assert.Empty(WholeFiles.Read().Intersect(Tables(source.Root)).Select(file => $"{file.Key} repeats the table."));
        }
    }

    private SortedDictionary<string, string> Kept()
    {
        try
        {
            return SiteChanges.Apply(Shared(), File.Exists(ChangesFile) ? SiteFiles.Text(ChangesFile) : "");
        }
        catch (InvalidDataException e)
        {
            published.Fail(e.Message);
            throw;
        }
    }

    private void Accept()
    {
        if (name == Whole)
        {
            WholeFiles.Write(published.Files.Except(Tables(source.Root)), result.Pages);
        }
        else
        {
            File.WriteAllText(ChangesFile, SiteChanges.Between(Shared(), published.Files));
        }
    }

    /// <summary>The files that need not be kept for this site alone: its own tables, and all else as <c>plain-base</c> has it.</summary>
    private SortedDictionary<string, string> Shared()
    {
        var files = Tables(Path.Combine(Repository.Sites, "base"));
        var own = Tables(source.Root).Except(files).ToArray();
        foreach (var (path, text) in WholeFiles.Read().Concat(own))
        {
            files[path] = text;
        }

        return files;
    }

    private static SortedDictionary<string, string> Tables(string site) => SiteFiles.Texts(site, "data");
}
