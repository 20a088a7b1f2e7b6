using System.CommandLine;
using System.Diagnostics;
using System.Net;
using UsoSite.Generator;
using UsoSite.Previewing;
using UsoSite.Reporting;

namespace UsoSite.Commands;

/// <summary><c>uso preview</c>: shows the site in the browser and follows every change of its files.</summary>
internal static class PreviewCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var root = CommonOptions.Root();
        var port = Port();
        var open = new Option<bool>("--open") { Description = "Open the home page in the browser." };
        var editor = new Option<string?>("--editor")
        {
            Description = $"The editor that places of problems open in: {string.Join(", ", EditorLink.Names)}, or an address with {{file}} and {{line}}. Default: the environment variable USO_EDITOR.",
            HelpName = "EDITOR",
        };
        var baseUrl = new Option<string?>("--base-url") { Description = "The address at which the site is published.", HelpName = "URL" };
        var theme = new Option<string?>("--theme") { Description = "The theme to use instead of the one in site.yml.", HelpName = "NAME" };
        var asOf = CommonOptions.AsOf();
        var lang = CommonOptions.Lang();
        var command = new Command("preview", "Shows the site in the browser and follows every change of its files.")
        {
            root, port, open, editor, baseUrl, theme, asOf, lang,
        };
        command.SetAction(async (given, cancellation) =>
        {
            var folder = SiteRoot.Find(given.GetValue(root));
            var link = EditorLink.For(given.GetValue(editor) ?? Environment.GetEnvironmentVariable("USO_EDITOR"), folder);
            var report = new PreviewReport(Terminal.Output, CommonOptions.LanguageOf(given.GetValue(lang)), link);
            var (address, day) = (given.GetValue(baseUrl), given.GetValue(asOf));
            await RunAsync(
                () => new BuildOptions(folder, day ?? CommonOptions.Today) { BaseUrl = address, Theme = given.GetValue(theme) },
                given.GetValue(port), given.GetValue(open), report, cancellation);
            return ExitCodes.Success;
        });
        return command;
    }

    private static Option<int> Port()
    {
        var port = new Option<int>("--port")
        {
            Description = "The port to serve the site at; where it is taken, the next free one.",
            HelpName = "N",
            DefaultValueFactory = _ => DefaultPort,
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var number) || number is < 1 or > IPEndPoint.MaxPort))
            {
                result.AddError($"“{token.Value}” is not a port; write a number from 1 to {IPEndPoint.MaxPort}.");
            }
        });
        return port;
    }

    private static async Task RunAsync(Func<BuildOptions> options, int port, bool open, PreviewReport report, CancellationToken cancellation)
    {
        var state = new PreviewState();
        try
        {
            await using var server = await PreviewServer.StartAsync(port, state, cancellation);
            if (server.Port != port)
            {
                report.PortTaken(port, server.Port);
            }

            report.Started(server.Address);
            if (open)
            {
                Open(server.Address);
            }

            await new PreviewLoop(options, state, report).RunAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl+C is how a preview ends.
        }
    }

    /// <summary>Opens an address in the browser of the desktop; a machine without one has the address on the console.</summary>
    private static void Open(string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or IOException)
        {
            Terminal.Errors.WriteLine($"No browser could be opened: {e.Message}");
        }
    }
}
