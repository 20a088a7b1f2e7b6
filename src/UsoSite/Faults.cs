using UsoSite.Generator;
using UsoSite.Generator.Publishing;
using UsoSite.Reporting;

namespace UsoSite;

/// <summary>Reports errors that are not in the site's files: one line and an exit code, never a stack trace.</summary>
internal static class Faults
{
    public static async Task<int> GuardAsync(Func<Task<int>> run, StopSignals signals)
    {
        try
        {
            return await run();
        }
        catch (Exception e)
        {
            return Report(e is AggregateException many ? many.Flatten().InnerExceptions[0] : e, signals);
        }
    }

    private static int Report(Exception e, StopSignals signals)
    {
        switch (e)
        {
            case OperationCanceledException:
                Terminal.Errors.WriteLine($"Stopped. The output folder was not changed.");
                return signals.ExitCode;
            case UsageException usage:
                Terminal.Errors.WriteLine($"{usage.Message}");
                return ExitCodes.WrongUsage;
            case ForeignOutputException foreign:
                Terminal.Errors.WriteLine(
                    $"{Rules.ForeignOutput.Code} {foreign.Message} Choose an empty folder with --output, or move the file away; nothing was written.");
                return ExitCodes.WrongUsage;
            case IOException or UnauthorizedAccessException:
                Terminal.Errors.WriteLine($"{Rules.MachineFault.Code} {e.Message} The output folder was not changed.");
                return ExitCodes.Fault;
            default:
                Terminal.Errors.WriteLine(
                    $"{Rules.InternalFault.Code} Internal error: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")} The output folder was not changed.");
                return ExitCodes.Fault;
        }
    }
}

/// <summary>The command line asks for something that does not exist.</summary>
internal sealed class UsageException(string message) : Exception(message);
