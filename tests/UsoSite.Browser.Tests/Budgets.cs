using System.IO.Compression;

namespace UsoSite.Browser.Tests;

/// <summary>What a reader's telephone has to fetch stays small. Sizes are those after gzip, in bytes.</summary>
[Collection(BrowserCollection.Name)]
public sealed class Budgets(BuiltSite site)
{
    private const int Municipality = 8_000;

    private const int Styles = 12_000;

    private const int Scripts = 18_000;

    private const int Data = 60_000;

    private static readonly string[] DataScripts = ["search.", "fees."];

    private static readonly string[] Fonts = [".woff", ".woff2", ".ttf", ".otf", ".eot"];

    [Fact]
    public void AMunicipalityIsAtMostEightKilobytes() => Assert.Empty(
        site.Pages.Where(page => page.Layout == "municipality")
            .Select(page => (page.Address, Size: Compressed(page.OutputPath)))
            .Where(page => page.Size > Municipality));

    [Fact]
    public void AllStylesAreAtMostTwelveKilobytes() => Assert.InRange(Files("*.css").Sum(Compressed), 1, Styles);

    /// <summary>Data in the form of scripts is fetched only where it is asked for, and has its own limits.</summary>
    [Fact]
    public void AllScriptsAreAtMostEighteenKilobytes() =>
        Assert.InRange(Files("*.js").Where(file => !IsData(file)).Sum(Compressed), 1, Scripts);

    [Fact]
    public void DataForScriptsIsAtMostSixtyKilobytes() =>
        Assert.Empty(Files("*.js").Where(IsData).Select(file => (file, Size: Compressed(file))).Where(data => data.Size > Data));

    [Fact]
    public void ThereAreNoFonts() => Assert.Empty(Files("*").Where(file => Fonts.Contains(Path.GetExtension(file))));

    private IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(site.Folder, pattern, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site.Folder, file));

    private static bool IsData(string file) => DataScripts.Any(Path.GetFileName(file).StartsWith);

    private int Compressed(string file)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(Path.Combine(site.Folder, file)));
        }

        return (int)memory.Length;
    }
}
