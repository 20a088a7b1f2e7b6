using System.Diagnostics;
using System.Globalization;

namespace UsoSite.Tests.Publishing;

/// <summary>
/// Wherever a build is killed, the output is the old site or the new one, whole, and the next build clears what is left. The long run is
/// <c>bench/kills</c>, which sets the environment variable <c>USO_KILLS</c>.
/// </summary>
public sealed class KilledBuilds
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("USO_KILLS") ?? "8", CultureInfo.InvariantCulture);

    [Fact]
    public void LeaveTheOldSiteOrTheNewOneWhole()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var site = new SmallSite("site");
        string[] texts = ["Yksi.", "Kaksi."];
        var sites = texts.Select(text => Published(site, text)).ToArray();
        var random = new Random(20261126);
        var (survived, old, left) = (0, 0, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = Hashes(site.PathOf("output"));
            var next = before == sites[0].Hashes ? 1 : 0;
            Change(site, texts[next]);
            var ended = KilledAfter(site, TimeSpan.FromTicks(random.NextInt64((sites[1].Takes * 1.1).Ticks)));

            var after = Hashes(site.PathOf("output"));
            Assert.Contains(sites, made => made.Hashes == after);
            (survived, old, left) = (survived + (ended ? 0 : 1), old + (after == before ? 1 : 0), left + (Leavings(site).Length > 0 ? 1 : 0));
            if (kill % 5 == 4)
            {
                AssertTheNextBuildIsWhole(site, sites[next].Hashes);
            }
        }

        Change(site, texts[0]);
        AssertTheNextBuildIsWhole(site, sites[0].Hashes);
        if (Kills > 8)
        {
            Assert.InRange(old, 1, Kills - 1);
            Assert.True(left > 0, "No kill came while files were written.");
            Console.WriteLine($"{Kills} kills within {sites[1].Takes.TotalMilliseconds * 1.1:0} ms: {survived} came before the end, {old} left the old site, {Kills - old} the new one, {left} left something beside it; every output was whole.");
        }
    }

    /// <summary>Kills of the signals that ask to stop are answered: the exit code tells which, nothing is left beside the output.</summary>
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void OfSignalsThatAskTheExitCodeTellsWhichAndNothingIsLeft(string signal, int code)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var site = new SmallSite("site");
        var made = Published(site, "Yksi.");
        Change(site, "Kaksi.");
        var start = Uso.ToStart(site.Root, ["build", "--as-of", "2026-11-22"]);
        using var process = Process.Start(start)!;
        Thread.Sleep(made.Takes / 2);
        using (var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        process.WaitForExit();

        // A signal that comes before the program listens, or after the exchange, finds no build to stop.
        Assert.True(process.ExitCode == code || process.ExitCode == 0, $"{process.ExitCode}");
        Assert.True(process.ExitCode == 0 || Hashes(site.PathOf("output")) == made.Hashes);
        Assert.Empty(Leavings(site));
    }

    /// <summary>Built by a process of its own, which takes as long as those that are killed.</summary>
    private static (string Hashes, TimeSpan Takes) Published(SmallSite site, string text)
    {
        Change(site, text);
        var watch = Stopwatch.StartNew();
        Assert.Equal(0, Uso.RunAsProcess(site.Root, "build", "--as-of", "2026-11-22").ExitCode);
        return (Hashes(site.PathOf("output")), watch.Elapsed);
    }

    /// <summary>True where the build ended before it was killed.</summary>
    private static bool KilledAfter(SmallSite site, TimeSpan time)
    {
        using var process = Process.Start(Uso.ToStart(site.Root, ["build", "--as-of", "2026-11-22"]))!;
        var ended = process.WaitForExit((int)time.TotalMilliseconds);
        process.Kill();
        process.WaitForExit();
        return ended;
    }

    private static void AssertTheNextBuildIsWhole(SmallSite site, string hashes)
    {
        var run = Uso.Run(site.Root, "build", "--as-of", "2026-11-22");
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(hashes, Hashes(site.PathOf("output")));
        Assert.Empty(Leavings(site));
    }

    private static void Change(SmallSite site, string text) => site.Write("content/fi/koe.md", $"---\ntitle: Koe\n---\n\n{text}\n");

    /// <summary>What publishing puts beside the output, the lock apart, which says nothing when its process is gone.</summary>
    private static string[] Leavings(SmallSite site) => [.. Directory.GetFileSystemEntries(site.Root, ".output.uso-*").Where(entry => !entry.EndsWith("lock", StringComparison.Ordinal))];

    /// <summary>Every file of a folder with the hash of its bytes.</summary>
    private static string Hashes(string folder) => string.Join('\n', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"));
}
