using UsoSite.Generator;
using UsoSite.Generator.Publishing;
using UsoSite.Reporting;

namespace UsoSite;

/// <summary>Says faults of the program and the machine in one line, never as a stack trace.</summary>
internal static class Faults
{
    public static async Task<int> GuardAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception e)
        {
            return Report(e is AggregateException many ? many.Flatten().InnerExceptions[0] : e);
        }
    }

    private static int Report(Exception e)
    {
        switch (e)
        {
            case OperationCanceledException:
                Terminal.Errors.WriteLine($"Stopped. The output is as it was.");
                return ExitCodes.Fault;
            case UsageException usage:
                Terminal.Errors.WriteLine($"{usage.Message}");
                return ExitCodes.WrongUsage;
            case ForeignOutputException foreign:
                Terminal.Errors.WriteLine(
                    $"{Rules.ForeignOutput.Code} {foreign.Message} Choose an empty folder with --output, or move the file away; nothing was written.");
                return ExitCodes.WrongUsage;
            case IOException or UnauthorizedAccessException:
                Terminal.Errors.WriteLine($"{Rules.MachineFault.Code} {e.Message} The output is as it was.");
                return ExitCodes.Fault;
            default:
                Terminal.Errors.WriteLine(
                    $"{Rules.InternalFault.Code} A fault of the program: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")} The output is as it was.");
                return ExitCodes.Fault;
        }
    }
}
