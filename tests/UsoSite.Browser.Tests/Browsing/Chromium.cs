namespace UsoSite.Browser.Tests.Browsing;

/// <summary>The browser that the tests run in: one that the machine has, or Debian's own package.</summary>
internal static class Chromium
{
    private const string Missing =
        "No Chromium was found. Install it (Debian: apt-get install chromium-headless-shell) or name its program in the environment variable CHROMIUM.";

    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // A visit fails for what it asks of other sites; that none of it leaves the machine is seen to here.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    /// <summary>The form without windows first: it starts sooner and takes less time for a page.</summary>
    private static readonly string[] Programs = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright) => await playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Named() ?? Programs.Select(MachineProgram.Find).FirstOrDefault(place => place is not null) ?? throw new InvalidOperationException(Missing),
        Args = Flags,
    });

    private static string? Named() => Environment.GetEnvironmentVariable("CHROMIUM") is not { Length: > 0 } named ? null
        : File.Exists(named) ? named : throw new InvalidOperationException($"CHROMIUM names “{named}”, which is not there.");
}
