using UsoSite.Reporting;

namespace UsoSite.Checks;

/// <summary>Checks again after each change of the site's files, until it is stopped.</summary>
internal static class WatchSite
{
    /// <param name="check">One check with its report.</param>
    public static async Task<int> RunAsync(string root, Func<Task> check, Terminal terminal, string language, CancellationToken cancellation)
    {
        using var changes = new FileChanges(root);
        try
        {
            while (true)
            {
                await CheckAsync(check, terminal);
                terminal.WriteLine($"{(language == "fi" ? "Odotetaan muutoksia; Ctrl+C lopettaa." : "Waiting for changes; Ctrl+C ends.")}");
                await changes.WaitAsync(cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCodes.Success;
        }
    }

    /// <summary>A file that an editor is just replacing is there at the next change.</summary>
    private static async Task CheckAsync(Func<Task> check, Terminal terminal)
    {
        try
        {
            await check();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.WriteLine($"{Generator.Rules.MachineFault.Code} {e.Message}");
        }
    }
}
