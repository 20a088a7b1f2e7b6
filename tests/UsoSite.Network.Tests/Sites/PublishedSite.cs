using System.Diagnostics.CodeAnalysis;
using UsoSite.Generator.Publishing;

namespace UsoSite.Network.Tests;

/// <summary>The files of a published site, to be compared with those that are kept.</summary>
/// <param name="name">Its folder in <c>tests/sites</c>.</param>
/// <param name="output">The folder that it was published into.</param>
internal sealed class PublishedSite(string name, string output)
{
    /// <summary>Without <c>build.json</c>, which changes with every byte of the others.</summary>
    public SortedDictionary<string, string> Files { get; } = new(SiteFiles.Texts(output).Where(file => file.Key != BuildManifest.Name).ToDictionary(), StringComparer.Ordinal);

    /// <summary>Compares the sets of files first, then their texts.</summary>
    /// <param name="some">True where other files may be published as well.</param>
    public void Match(SortedDictionary<string, string> kept, bool some = false)
    {
        var missing = kept.Keys.Except(Files.Keys).Select(path => $"\n  missing:    {path}");
        var unexpected = Files.Keys.Except(some ? Files.Keys : kept.Keys).Select(path => $"\n  unexpected: {path}");
        if (string.Concat(missing.Concat(unexpected)) is { Length: > 0 } sets)
        {
            Fail(sets);
        }

        foreach (var (path, text) in kept.Where(file => file.Value != Files[file.Key]))
        {
            Fail(Golden.Difference(path, text, Files[path]));
        }
    }

    /// <summary>Fails with this and with where the published files are and how to accept them.</summary>
    [DoesNotReturn]
    public void Fail(string message)
    {
        var place = Path.Combine(Repository.Artifacts, "received", name);
        SiteFiles.Copy(SiteFiles.In(output), place);
        Assert.Fail($"tests/sites/{name}: {message}\n{Golden.HowToAccept}\nThe received files are in {Path.GetRelativePath(Repository.Root, place)}.");
    }
}
