using System.Diagnostics;
using System.Globalization;

namespace UsoSite.Tests.Checks;

/// <summary>The program as a process that goes on until it is stopped.</summary>
public sealed class WatchingASite
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task ChecksAgainAfterEachChangeAndEndsWithZero()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // a test cannot press Ctrl+C there
        }

        using var site = new SmallSite();
        using var program = Start(site.Root);
        using var limit = new CancellationTokenSource(Patience);

        Assert.Contains("0 errors", await NextSummaryAsync(program, limit.Token), StringComparison.Ordinal);
        site.Replace("data/memberships.csv", ",2023-2024,", ",2025-2062,");
        Assert.DoesNotContain(" 0 errors", await NextSummaryAsync(program, limit.Token), StringComparison.Ordinal);
        site.Replace("data/memberships.csv", ",2025-2062,", ",2023-2024,");
        Assert.Contains("0 errors", await NextSummaryAsync(program, limit.Token), StringComparison.Ordinal);

        Process.Start("kill", ["-INT", program.Id.ToString(CultureInfo.InvariantCulture)]).WaitForExit();
        await program.WaitForExitAsync(limit.Token);
        Assert.Equal((0, ""), (program.ExitCode, await program.StandardError.ReadToEndAsync(limit.Token)));
    }

    private static Process Start(string root) => Process.Start(Uso.ToStart(root, ["check", "--watch"]))!;

    /// <summary>The line above the one that says that the program waits.</summary>
    private static async Task<string> NextSummaryAsync(Process program, CancellationToken limit)
    {
        var last = "";
        while (await program.StandardOutput.ReadLineAsync(limit) is { } line)
        {
            if (line.StartsWith("Waiting", StringComparison.Ordinal))
            {
                return last;
            }

            last = line;
        }

        throw new InvalidOperationException("The program has ended: " + await program.StandardError.ReadToEndAsync(limit));
    }
}
