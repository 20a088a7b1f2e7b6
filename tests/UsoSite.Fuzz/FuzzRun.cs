using UsoSite.Fuzz.Inputs;

namespace UsoSite.Fuzz;

/// <summary>Feeds inputs to the program, one after the other, until one does what none may do.</summary>
internal sealed class FuzzRun(FuzzSites sites)
{
    /// <summary>So much may stay in memory between two inputs however many there are: what the program keeps for the next build of the same site.</summary>
    private const long MostKept = 64L << 20;

    /// <summary>What is wrong with the first input that something is wrong with; null where nothing is.</summary>
    public string? First(FuzzTarget target, int from, int count)
    {
        FuzzInput now = new(target, from);
        Watchdog watchdog = new();
        return watchdog.Try(() => First(target, from, count, input =>
        {
            now = input;
            watchdog.Begin();
        }), out var problem) ? problem : $"The input {now} takes more than {Watchdog.MostTime.TotalSeconds} seconds.";
    }

    private string? First(FuzzTarget target, int from, int count, Action<FuzzInput> begin)
    {
        sites.ProblemOf(target, target.Seeds[0]);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var number = from; number < from + count; number++)
        {
            var input = new FuzzInput(target, number);
            begin(input);
            if (sites.ProblemOf(input) is { } problem)
            {
                return $"The input {input} {problem}\nAgain: bench/fuzz/run -i {input}";
            }
        }

        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        return kept > MostKept ? $"After {count} inputs of {target.Name}, {kept >> 20} MB more are in memory than before." : null;
    }
}
