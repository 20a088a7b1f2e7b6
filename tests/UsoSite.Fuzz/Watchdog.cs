namespace UsoSite.Fuzz;

/// <summary>Sees that no input takes without an end. Inputs run on one thread, for a thread of its own for each would take more time than most inputs do.</summary>
internal sealed class Watchdog
{
    /// <summary>Far above what the slowest sound input takes on a busy machine.</summary>
    public static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    private long begun = Environment.TickCount64;

    /// <summary>A new input begins.</summary>
    public void Begin() => Volatile.Write(ref begun, Environment.TickCount64);

    /// <summary>What the work gives; false where an input in it does not end.</summary>
    public bool Try<T>(Func<T> work, out T? result)
    {
        Begin();
        var running = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (!running.Wait(TimeSpan.FromSeconds(1)))
        {
            if (Environment.TickCount64 - Volatile.Read(ref begun) > MostTime.TotalMilliseconds)
            {
                result = default;
                return false;
            }
        }

        result = running.Result;
        return true;
    }
}
