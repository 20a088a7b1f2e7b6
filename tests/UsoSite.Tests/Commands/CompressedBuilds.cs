using System.IO.Compression;

namespace UsoSite.Tests.Commands;

/// <summary><c>--compress</c> publishes each text also as servers send it.</summary>
public sealed class CompressedBuilds
{
    private static readonly string LongText = string.Concat(Enumerable.Repeat("Tekstiä. ", 300));

    [Fact]
    public void EveryTextHasItsFormsAndNothingElseHas()
    {
        using var site = new SmallSite();
        site.Write("content/fi/kuva.png", new string('x', 4000));
        site.Write("content/fi/koe.md", "---\ntitle: Koe\n---\n\n![kuva](kuva.png)\n\n" + LongText);

        Assert.Equal(0, Uso.Run(site.Root, "build", "--compress").ExitCode);

        var page = Path.Combine(site.Output, "koe", "index.html");
        Assert.Equal(File.ReadAllBytes(page), Read(page + ".br", stream => new BrotliStream(stream, CompressionMode.Decompress)));
        Assert.Equal(File.ReadAllBytes(page), Read(page + ".gz", stream => new GZipStream(stream, CompressionMode.Decompress)));
        Assert.True(new FileInfo(page + ".br").Length < new FileInfo(page).Length);
        Assert.Equal(["kuva.png"], Directory.EnumerateFiles(site.Output, "kuva*", SearchOption.AllDirectories).Select(Path.GetFileName));
        Assert.False(File.Exists(Path.Combine(site.Output, "build.json.br")));
    }

    [Fact]
    public void OnlyWhatChangedIsWrittenAgainAndADamagedFormIsMended()
    {
        using var site = new SmallSite();
        site.Write("content/fi/koe.md", "---\ntitle: Koe\n---\n\n" + LongText).Write("content/fi/toinen.md", "---\ntitle: Toinen\n---\n\n" + LongText);
        Uso.Run(site.Root, "build", "--compress", "--as-of", "2026-11-22");
        var before = site.Published();
        File.AppendAllText(Path.Combine(site.Output, "koe", "index.html.br"), "x");
        site.Replace("content/fi/toinen.md", "Tekstiä. Tekstiä.", "Toista tekstiä.");

        var run = Uso.Run(site.Root, "build", "--compress", "--as-of", "2026-11-22");

        Assert.Equal(0, run.ExitCode);
        var changed = site.Published().Except(before).Select(file => file.Key.Replace('\\', '/')).Order(StringComparer.Ordinal).ToArray();
        Assert.Subset(changed.ToHashSet(), new HashSet<string> { "toinen/index.html", "toinen/index.html.br", "toinen/index.html.gz" });
        Assert.DoesNotContain(changed, path => path.StartsWith("koe/", StringComparison.Ordinal));
        Assert.Equal(0, Uso.Run(site.Root, "verify", "output").ExitCode);
    }

    [Fact]
    public void WithoutItTheFormsGoAway()
    {
        using var site = new SmallSite();
        site.Write("content/fi/koe.md", "---\ntitle: Koe\n---\n\n" + LongText);
        Uso.Run(site.Root, "build", "--compress");
        Assert.NotEmpty(Directory.EnumerateFiles(site.Output, "*.br", SearchOption.AllDirectories));

        Uso.Run(site.Root, "build");

        Assert.Empty(Directory.EnumerateFiles(site.Output, "*.br", SearchOption.AllDirectories));
    }

    [Fact]
    public void AFileInTheWayOfAFormIsRefused()
    {
        using var site = new SmallSite();
        site.Write("content/fi/lista.csv", "a").Write("content/fi/lista.csv.gz", "b");
        site.Write("content/fi/koe.md", "---\ntitle: Koe\n---\n\n[a](lista.csv) [b](lista.csv.gz)\n");

        var run = Uso.Run(site.Root, "build");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("lista.csv.gz", run.Errors, StringComparison.Ordinal);
    }

    private static byte[] Read(string file, Func<Stream, Stream> open)
    {
        using var content = File.OpenRead(file);
        using var plain = open(content);
        using var read = new MemoryStream();
        plain.CopyTo(read);
        return read.ToArray();
    }
}
