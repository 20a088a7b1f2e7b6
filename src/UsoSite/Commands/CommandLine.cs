using System.CommandLine;
using UsoSite.Reporting;

namespace UsoSite.Commands;

/// <summary>The program as it is called: its commands, and what happens where a call is wrong or ends in a fault.</summary>
internal static class CommandLine
{
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var root = new RootCommand("Builds the reference site of the USO network from content, data and themes.")
        {
            BuildCommand.Create(),
            CheckCommand.Create(),
            PreviewCommand.Create(),
            ExplainCommand.Create(),
            DiffCommand.Create(),
            NewCommand.Create(),
            ImportCommand.Create(),
            VerifyCommand.Create(),
        };

        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Terminal.Errors.WriteLine($"{error.Message}");
            }

            Terminal.Errors.WriteLine($"Run “uso --help” for the commands and their options.");
            return ExitCodes.WrongUsage;
        }

        using var signals = new StopSignals();
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        return await Faults.GuardAsync(() => parsed.InvokeAsync(configuration, signals.Cancellation), signals);
    }
}
