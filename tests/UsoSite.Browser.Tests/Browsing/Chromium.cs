using System.Diagnostics;

namespace UsoSite.Browser.Tests.Browsing;

/// <summary>The browser that the tests run in: one that the machine has, or Debian's own package.</summary>
internal static class Chromium
{
    private const string Missing =
        "No Chromium was found. Install it (Debian: apt-get install chromium) or name its program in the environment variable CHROMIUM.";

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

    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    public static async Task<IBrowser> LaunchAsync(IPlaywright playwright) => await playwright.Chromium.LaunchAsync(new()
    {
        ExecutablePath = Find() ?? Install() ?? throw new InvalidOperationException(Missing),
        Args = Flags,
    });

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named)
        {
            return File.Exists(named) ? named : throw new InvalidOperationException($"CHROMIUM names “{named}”, which is not there.");
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return folders.Prepend("/usr/bin")
            .SelectMany(folder => Programs.Select(program => Path.Combine(folder, program)))
            .FirstOrDefault(File.Exists);
    }

    private static string? Install()
    {
        if (!Environment.IsPrivilegedProcess || !File.Exists("/etc/debian_version"))
        {
            return null;
        }

        Run("apt-get", "update");
        Run("apt-get", "install", "-y", "chromium");
        return Find();
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        })!;
        process.StandardInput.Close();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}. {Missing}");
        }
    }
}
