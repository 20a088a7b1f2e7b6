using System.Runtime.InteropServices;

namespace UsoSite;

/// <summary>
/// Stops the program on Ctrl+C and on the signal that ends services: what it does is given up and cleaned up after. A second one, or ten seconds
/// without an end, ends the process at once.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly CancellationTokenSource stop = new();
    private readonly PosixSignalRegistration[] registrations;

    public StopSignals() => registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    /// <summary>Cancelled when the program is to stop.</summary>
    public CancellationToken Cancellation => stop.Token;

    /// <summary>The exit code of a program that was stopped, as shells give it; that of Ctrl+C where no signal came.</summary>
    public int ExitCode { get; private set; } = ExitCodes.Interrupted;

    public void Dispose()
    {
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }

        stop.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        ExitCode = context.Signal == PosixSignal.SIGTERM ? ExitCodes.Terminated : ExitCodes.Interrupted;
        if (stop.IsCancellationRequested)
        {
            Environment.Exit(ExitCode);
        }

        stop.Cancel();
        _ = Task.Delay(Patience).ContinueWith(_ => Environment.Exit(ExitCode), TaskScheduler.Default);
    }
}
