using System.CommandLine;
using UsoSite;
using UsoSite.Commands;
using UsoSite.Reporting;

var root = new RootCommand("Builds the reference site of the USO network from content, data and themes.")
{
    BuildCommand.Create(),
    CheckCommand.Create(),
    PreviewCommand.Create(),
    ExplainCommand.Create(),
    DiffCommand.Create(),
    NewCommand.Create(),
    ImportCommand.Create(),
};

var parsed = root.Parse(args);
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
return await Faults.GuardAsync(() => parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, signals.Cancellation), signals);
