using System.Collections.Concurrent;

namespace UsoSite.Pipelines.Tests;

/// <summary>An engine that is not ours runs a plan: it knows names, phases and what reads what, but no type.</summary>
public sealed class AnotherEngine
{
    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly Rule Fault = new("X1", "fault", Severity.Error);

    private readonly ConcurrentDictionary<string, int> runs = new();

    [Fact]
    public async Task GetsWhatThePlanGetsInTheOrderOfReads()
    {
        using BuildContext ours = new(Day), theirs = new(Day);
        var (ourPlan, theirPlan) = (Plan(), Plan());
        await ourPlan.RunAsync(ours);
        runs.Clear();

        // What is listed last comes first: only what a pipeline reads runs before it.
        Dictionary<string, object?> outputs = [];
        foreach (var pipeline in theirPlan.Pipelines.Reverse())
        {
            await VisitAsync(pipeline, outputs, theirs);
        }

        Assert.Equal(theirPlan.Pipelines.Select(pipeline => pipeline.Name).Order(StringComparer.Ordinal), outputs.Keys.Order(StringComparer.Ordinal));
        foreach (var pipeline in ourPlan.Pipelines)
        {
            Assert.Equal(await pipeline.RunAsync(ours), outputs[pipeline.Name]);
        }

        Assert.Equal(ours.AllDiagnostics.Sorted(), theirs.AllDiagnostics.Sorted());
        Assert.Single(theirs.AllDiagnostics.Sorted());
        Assert.All(runs, run => Assert.Equal(1, run.Value));
        Assert.Equal(["All", "Count", "Nothing", "Numbers", "Words"], runs.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task GetsTheVeryOutputOfTheType()
    {
        using var context = new BuildContext(Day);
        var plan = new PipelinePlan();
        var words = plan.Input("Words", new Step(() => ["a", "b"]));

        Assert.Same(await words.OutputAsync(context), await plan.Pipelines[0].RunAsync(context));
    }

    [Fact]
    public async Task GetsTheFaultOfAModule()
    {
        using var context = new BuildContext(Day);
        var plan = new PipelinePlan();
        plan.Input("Broken", new Step(() => throw new IOException("disk full")));

        await Assert.ThrowsAsync<IOException>(() => plan.Pipelines[0].RunAsync(context));
    }

    private static async Task VisitAsync(Pipeline pipeline, Dictionary<string, object?> outputs, BuildContext context)
    {
        if (outputs.ContainsKey(pipeline.Name))
        {
            return;
        }

        foreach (var read in pipeline.Reads)
        {
            await VisitAsync(read, outputs, context);
        }

        outputs[pipeline.Name] = await pipeline.RunAsync(context);
    }

    private PipelinePlan Plan()
    {
        var plan = new PipelinePlan();
        var words = plan.Input("Words", new Step(() => Counted<IReadOnlyList<string>>("Words", ["one", "two"])));
        var numbers = plan.Input("Numbers", new Step(() => Counted<IReadOnlyList<string>>("Numbers", ["1", "2", "3"])));
        var all = plan.Join<IReadOnlyList<string>>(Phase.Process, "All", [words, numbers], (inputs, context) =>
        {
            context.Diagnostics.Report(new Diagnostic(Fault, Places.At("a.csv", 2, 3), new Text("A fault.", "Virhe.")));
            return Counted<IReadOnlyList<string>>("All", [.. inputs.Of(words), .. inputs.Of(numbers)]);
        });
        var nothing = plan.Join<string>(Phase.Process, "Nothing", [words], (_, _) => Counted<string?>("Nothing", null));
        plan.Join(Phase.Process, "WithoutInput", [all, nothing], (inputs, _) => Counted("WithoutInput", inputs.Of(nothing)));
        var count = plan.Join(Phase.PostProcess, "Count", [all], (inputs, context) => Counted("Count", $"{inputs.Of(all).Count} on {context.AsOf:O}"));
        plan.Concat(Phase.Output, "Twice", all, all);
        plan.Join(Phase.Output, "Told", [count, all], (inputs, _) => $"{inputs.Of(count)}: {string.Join(' ', inputs.Of(all))}");
        return plan;
    }

    private T Counted<T>(string pipeline, T output)
    {
        runs.AddOrUpdate(pipeline, 1, (_, times) => times + 1);
        return output;
    }

    private sealed class Step(Func<IReadOnlyList<string>> run) : IModule<IReadOnlyList<string>>
    {
        public IReadOnlyList<string> Run(BuildContext context) => run();
    }
}
