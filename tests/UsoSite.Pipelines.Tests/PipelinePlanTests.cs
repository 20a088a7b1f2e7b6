using System.Collections.Concurrent;

namespace UsoSite.Pipelines.Tests;

public sealed class PipelinePlanTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public async Task APipelineRunsOnceHoweverManyReadIt()
    {
        var plan = new PipelinePlan();
        var runs = 0;
        var input = plan.Input("Numbers", new Input<int[]>(() =>
        {
            Interlocked.Increment(ref runs);
            return [1, 2];
        }));
        var doubled = plan.Then(Phase.Process, "Doubled", input, new Module<int[], int[]>(all => [.. all.Select(n => n * 2)]));
        var tripled = plan.Then(Phase.Process, "Tripled", input, new Module<int[], int[]>(all => [.. all.Select(n => n * 3)]));
        var context = new BuildContext(Day);

        await plan.RunAsync(context);

        Assert.Equal(1, runs);
        Assert.Equal<int>([2, 4], (await doubled.OutputAsync(context))!.AsEnumerable());
        Assert.Equal<int>([3, 6], (await tripled.OutputAsync(context))!.AsEnumerable());
    }

    [Fact]
    public async Task EachBuildRunsAnew()
    {
        var plan = new PipelinePlan();
        var runs = 0;
        plan.Input("Counter", new Input<int[]>(() => [Interlocked.Increment(ref runs)]));

        await plan.RunAsync(new BuildContext(Day));
        await plan.RunAsync(new BuildContext(Day));

        Assert.Equal(2, runs);
    }

    [Fact]
    public async Task PostProcessWaitsForEveryProcessEvenOneItDoesNotRead()
    {
        var plan = new PipelinePlan();
        ConcurrentQueue<string> order = [];
        var input = plan.Input("Input", new Input<int[]>(() => [1]));
        plan.Then(Phase.Process, "Slow", input, new Module<int[], int[]>(all =>
        {
            Thread.Sleep(50);
            order.Enqueue("process");
            return [.. all];
        }));
        plan.Then(Phase.PostProcess, "Index", input, new Module<int[], int[]>(all =>
        {
            order.Enqueue("post-process");
            return [.. all];
        }));

        await plan.RunAsync(new BuildContext(Day));

        Assert.Equal(["process", "post-process"], order);
    }

    [Fact]
    public async Task IndependentPipelinesRunSideBySide()
    {
        var plan = new PipelinePlan();
        using var both = new Barrier(2);
        int[] Meet() => both.SignalAndWait(TimeSpan.FromSeconds(30)) ? [1] : [];
        var left = plan.Input("Left", new Input<int[]>(() => Meet()));
        var right = plan.Input("Right", new Input<int[]>(() => Meet()));
        var context = new BuildContext(Day);

        await plan.RunAsync(context);

        Assert.Equal(1, (await left.OutputAsync(context))?.Length);
        Assert.Equal(1, (await right.OutputAsync(context))?.Length);
    }

    [Fact]
    public void APipelineCannotReadALaterPhase()
    {
        var plan = new PipelinePlan();
        var input = plan.Input("Input", new Input<int[]>(() => [1]));
        var late = plan.Then(Phase.PostProcess, "Late", input, new Module<int[], int[]>(all => [.. all]));

        Assert.Throws<InvalidOperationException>(() => plan.Then(Phase.Process, "Early", late, new Module<int[], int[]>(all => [.. all])));
    }

    [Fact]
    public void TwoPipelinesCannotShareAName()
    {
        var plan = new PipelinePlan();
        plan.Input("Input", new Input<int[]>(() => [1]));

        Assert.Throws<InvalidOperationException>(() => plan.Input("Input", new Input<int[]>(() => [2])));
    }

    [Fact]
    public async Task ConcatKeepsTheOrderOfItsParts()
    {
        var plan = new PipelinePlan();
        var slow = plan.Input("Slow", new Input<IReadOnlyList<string>>(() =>
        {
            Thread.Sleep(30);
            return ["first"];
        }));
        var fast = plan.Input("Fast", new Input<IReadOnlyList<string>>(() => ["second"]));
        var all = plan.Concat(Phase.Process, "All", slow, fast);
        var context = new BuildContext(Day);

        await plan.RunAsync(context);

        Assert.Equal(["first", "second"], await all.OutputAsync(context));
    }

    [Fact]
    public async Task AFaultOfAModuleReachesTheCaller()
    {
        var plan = new PipelinePlan();
        plan.Input("Broken", new Input<int[]>(() => throw new IOException("disk full")));

        await Assert.ThrowsAsync<IOException>(() => plan.RunAsync(new BuildContext(Day)));
    }

    [Fact]
    public async Task ACancelledBuildStartsNothing()
    {
        var plan = new PipelinePlan();
        var runs = 0;
        plan.Input("Input", new Input<int[]>(() => [Interlocked.Increment(ref runs)]));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => plan.RunAsync(new BuildContext(Day, cancellation: new CancellationToken(canceled: true))));

        Assert.Equal(0, runs);
    }

    [Fact]
    public async Task WhatReadsAPipelineWithoutOutputDoesNotRun()
    {
        var plan = new PipelinePlan();
        var runs = 0;
        var nothing = plan.Input("Nothing", new Input<string>(() => null));
        var something = plan.Input("Something", new Input<string>(() => "x"));
        var joined = plan.Join(Phase.Process, "Joined", [something, nothing], (inputs, _) =>
        {
            runs++;
            return inputs.Of(something) + inputs.Of(nothing);
        });
        var context = new BuildContext(Day);

        await plan.RunAsync(context);

        Assert.Equal(0, runs);
        Assert.Null(await joined.OutputAsync(context));
    }

    [Fact]
    public async Task OnlyListedPipelinesCanBeRead()
    {
        var plan = new PipelinePlan();
        var (listed, other) = (plan.Input("Listed", new Input<string>(() => "x")), plan.Input("Other", new Input<string>(() => "y")));
        plan.Join(Phase.Process, "Joined", [listed], (inputs, _) => inputs.Of(other));

        await Assert.ThrowsAsync<InvalidOperationException>(() => plan.RunAsync(new BuildContext(Day)));
    }

    [Fact]
    public async Task AStepSeesTheProblemsThatItFoundAndTheBuildSeesAll()
    {
        var plan = new PipelinePlan();
        var problem = new Diagnostic(new Rule("X1", "fault", Severity.Error), SourceSpan.Start("a"), new Text("en", "fi"));
        var input = plan.Input("Wrong", new Reporting(problem));
        var later = plan.Join(Phase.Process, "Later", [input], (_, context) => $"{context.Diagnostics.HasErrors} {context.AllDiagnostics.HasErrors}");
        var build = new BuildContext(Day);

        await plan.RunAsync(build);

        Assert.Equal("True", await input.OutputAsync(build));
        Assert.Equal("False True", await later.OutputAsync(build));
        Assert.Equal([problem], build.Diagnostics.Sorted());
    }

    private sealed class Input<TOut>(Func<TOut?> run) : IModule<TOut>
        where TOut : class
    {
        public TOut? Run(BuildContext context) => run();
    }

    private sealed class Module<TIn, TOut>(Func<TIn, TOut> run) : IModule<TIn, TOut>
        where TOut : class
    {
        public TOut Run(TIn input, BuildContext context) => run(input);
    }

    private sealed class Reporting(Diagnostic problem) : IModule<string>
    {
        public string Run(BuildContext context)
        {
            context.Diagnostics.Report(problem);
            return context.Diagnostics.HasErrors.ToString();
        }
    }
}
