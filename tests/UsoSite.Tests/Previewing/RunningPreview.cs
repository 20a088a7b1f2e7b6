using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace UsoSite.Tests;

/// <summary><c>uso preview</c> as a process of its own.</summary>
internal sealed partial class RunningPreview : IDisposable
{
    /// <summary>How long to wait for what must come.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly BlockingCollection<string> lines = [];

    private RunningPreview(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => lines.Add(line.Data ?? "The program has ended.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public HttpClient Http { get; } = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = Patience };

    /// <summary>What the program has printed until now.</summary>
    public List<string> Printed { get; } = [];

    public Uri Address => Http.BaseAddress!;

    public static RunningPreview Start(string root, params string[] arguments) => Start(root, [], arguments);

    public static RunningPreview Start(string root, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = Uso.ToStart(root, ["preview", .. arguments]);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var preview = new RunningPreview(Process.Start(start)!);
        preview.Http.BaseAddress = new Uri(AddressIn().Match(preview.Wait("Preview: ")).Value);
        return preview;
    }

    /// <summary>A port at which nothing listens.</summary>
    public static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits for a line that begins so.</summary>
    public string Wait(string beginning)
    {
        while (lines.TryTake(out var line, Patience))
        {
            Printed.Add(line);
            if (line.StartsWith(beginning, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"No line begins with “{beginning}”:\n{string.Join('\n', Printed)}");
    }

    public string Get(string path) => Http.GetStringAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult();

    /// <summary>Listens as the browser does that shows a page.</summary>
    public Events Listen(string page) => new(Http, page, VersionIn().Match(Get(page)).Groups[1].Value);

    /// <summary>Ends the program as the system asks it to.</summary>
    /// <returns>Its exit code.</returns>
    public int Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.True(process.WaitForExit(Patience));
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
        Http.Dispose();
        lines.Dispose();
    }

    [GeneratedRegex(@"http://[\d.:]+/")]
    private static partial Regex AddressIn();

    [GeneratedRegex("data-version=\"([0-9a-f]+)\"")]
    private static partial Regex VersionIn();
}
