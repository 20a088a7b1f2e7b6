namespace UsoSite.Network.Tests;

/// <summary>
/// The files that a valid site is published as. Nothing is kept twice: tables come from the site's own <c>data</c>, the rest from
/// <c>expected</c> of <c>plain-base</c>; the site's own <c>expected</c> holds only what differs from both, and its
/// <c>expected.absent.txt</c> the paths of files that it does not have.
/// </summary>
/// <param name="name">Name of a folder in <c>tests/sites/valid</c>.</param>
/// <param name="source">The site that was built.</param>
internal sealed class KeptSite(string name, TestSite source)
{
    /// <summary>The site that is kept whole.</summary>
    public const string Whole = "plain-base";

    private string Own => Expected(name);

    private string AbsentFile => Path.Combine(Repository.Sites, "valid", name, "expected.absent.txt");

    public static string Expected(string name) => Path.Combine(Repository.Sites, "valid", name, "expected");

    /// <summary>Compares the sets of files first, then their contents.</summary>
    public void MatchPublished()
    {
        var (shared, received) = (Shared(), SiteFiles.In(source.Output));
        if (Golden.Accepting)
        {
            SiteFiles.Copy(received.Where(file => !(shared.TryGetValue(file.Key, out var kept) && Same(kept, file.Value))), Own);
            Write(AbsentFile, shared.Keys.Except(received.Keys));
        }

        var own = SiteFiles.In(Own);
        var absent = File.Exists(AbsentFile) ? File.ReadAllLines(AbsentFile) : [];
        Assert.Empty(own.Where(file => shared.TryGetValue(file.Key, out var kept) && Same(kept, file.Value)).Select(file => $"{file.Key} repeats a file kept elsewhere"));
        Assert.Empty(absent.Except(shared.Keys).Select(path => $"{path} is listed as absent, and nothing has it"));
        Match([.. shared.Keys.Union(own.Keys).Except(absent).Order(StringComparer.Ordinal)], path => own.GetValueOrDefault(path) ?? shared[path], received);
    }

    private void Match(string[] paths, Func<string, string> kept, SortedDictionary<string, string> received)
    {
        if (!paths.SequenceEqual(received.Keys))
        {
            Assert.Fail($"Missing: {string.Join(", ", paths.Except(received.Keys))}\nUnexpected: {string.Join(", ", received.Keys.Except(paths))}\n{KeepReceived()}");
        }

        foreach (var path in paths.Where(path => !Same(kept(path), received[path])))
        {
            Assert.Fail(Golden.Difference(kept(path), File.ReadAllText(kept(path)), File.ReadAllText(received[path])) + KeepReceived());
        }
    }

    /// <summary>The files that need not be kept for this site alone.</summary>
    private SortedDictionary<string, string> Shared()
    {
        var files = name == Whole ? [] : SiteFiles.In(Expected(Whole));
        foreach (var (path, file) in SiteFiles.In(source.Root, "data"))
        {
            files[path] = file;
        }

        return files;
    }

    private string KeepReceived() => SiteFiles.KeepReceived(Path.Combine("valid", name), source.Output);

    private static bool Same(string first, string second) => File.ReadAllBytes(first).AsSpan().SequenceEqual(File.ReadAllBytes(second));

    private static void Write(string file, IEnumerable<string> lines)
    {
        File.Delete(file);
        if (lines.Any())
        {
            File.WriteAllText(file, string.Concat(lines.Select(line => line + "\n")));
        }
    }
}
