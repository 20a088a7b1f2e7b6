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
        var input = plan.Input("Numbers", new Module<Start, int>(_ =>
        {
            Interlocked.Increment(ref runs);
            return [1, 2];
        }));
        var doubled = plan.Then(Phase.Process, "Doubled", input, new Module<int, int>(all => [.. all.Select(n => n * 2)]));
        var tripled = plan.Then(Phase.Process, "Tripled", input, new Module<int, int>(all => [.. all.Select(n => n * 3)]));
        var context = new BuildContext(Day);

        await plan.RunAsync(context);

        Assert.Equal(1, runs);
        Assert.Equal([2, 4], await doubled.OutputsAsync(context));
        Assert.Equal([3, 6], await tripled.OutputsAsync(context));
    }

    [Fact]
    public async Task EachBuildRunsAnew()
    {
        var plan = new PipelinePlan();
        var runs = 0;
        plan.Input("Counter", new Module<Start, int>(_ => [Interlocked.Increment(ref runs)]));

        await plan.RunAsync(new BuildContext(Day));
        await plan.RunAsync(new BuildContext(Day));

        Assert.Equal(2, runs);
    }

    [Fact]
    public async Task PostProcessWaitsForEveryProcessEvenOneItDoesNotRead()
    {
        var plan = new PipelinePlan();
        ConcurrentQueue<string> order = [];
        var input = plan.Input("Input", new Module<Start, int>(_ => [1]));
        plan.Then(Phase.Process, "Slow", input, new Module<int, int>(all =>
        {
            Thread.Sleep(50);
            order.Enqueue("process");
            return [.. all];
        }));
        plan.Then(Phase.PostProcess, "Index", input, new Module<int, int>(all =>
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
        var left = plan.Input("Left", new Module<Start, int>(_ => Meet()));
        var right = plan.Input("Right", new Module<Start, int>(_ => Meet()));
        var context = new BuildContext(Day);

        await plan.RunAsync(context);

        Assert.Single(await left.OutputsAsync(context));
        Assert.Single(await right.OutputsAsync(context));
    }

    [Fact]
    public void APipelineCannotReadALaterPhase()
    {
        var plan = new PipelinePlan();
        var input = plan.Input("Input", new Module<Start, int>(_ => [1]));
        var late = plan.Then(Phase.PostProcess, "Late", input, new Module<int, int>(all => [.. all]));

        Assert.Throws<InvalidOperationException>(() => plan.Then(Phase.Process, "Early", late, new Module<int, int>(all => [.. all])));
    }

    [Fact]
    public void TwoPipelinesCannotShareAName()
    {
        var plan = new PipelinePlan();
        plan.Input("Input", new Module<Start, int>(_ => [1]));

        Assert.Throws<InvalidOperationException>(() => plan.Input("Input", new Module<Start, int>(_ => [2])));
    }

    [Fact]
    public async Task ConcatKeepsTheOrderOfItsParts()
    {
        var plan = new PipelinePlan();
        var slow = plan.Input("Slow", new Module<Start, string>(_ =>
        {
            Thread.Sleep(30);
            return ["first"];
        }));
        var fast = plan.Input("Fast", new Module<Start, string>(_ => ["second"]));
        var all = plan.Concat(Phase.Process, "All", slow, fast);
        var context = new BuildContext(Day);

        await plan.RunAsync(context);

        Assert.Equal(["first", "second"], await all.OutputsAsync(context));
    }

    [Fact]
    public async Task AFaultOfAModuleReachesTheCaller()
    {
        var plan = new PipelinePlan();
        plan.Input("Broken", new Module<Start, int>(_ => throw new IOException("disk full")));

        await Assert.ThrowsAsync<IOException>(() => plan.RunAsync(new BuildContext(Day)));
    }

    [Fact]
    public async Task ACancelledBuildStartsNothing()
    {
        var plan = new PipelinePlan();
        var runs = 0;
        plan.Input("Input", new Module<Start, int>(_ => [Interlocked.Increment(ref runs)]));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => plan.RunAsync(new BuildContext(Day, cancellation: new CancellationToken(canceled: true))));

        Assert.Equal(0, runs);
    }

    private sealed class Module<TIn, TOut>(Func<IReadOnlyList<TIn>, IReadOnlyList<TOut>> run) : IModule<TIn, TOut>
    {
        public Task<IReadOnlyList<TOut>> RunAsync(IReadOnlyList<TIn> inputs, BuildContext context) => Task.FromResult(run(inputs));
    }
}
