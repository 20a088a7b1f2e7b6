namespace UsoSite.Pipelines.Tests;

/// <summary>What a pipeline gave stands as long as nothing that it reads has changed.</summary>
public sealed class PipelineMemoryTests
{
    private static readonly Rule Rule = new("T1", "test", Severity.Warning);

    private readonly PipelineMemory memory = new();
    private readonly PipelinePlan plan = new();
    private readonly Pipeline<string> second;
    private string file = "a";
    private DateOnly day = new(2026, 11, 22);
    private int reads;
    private int runs;

    public PipelineMemoryTests()
    {
        var first = plan.Input("First", new Module(_ => $"{file}{++reads}"), () => file);
        second = plan.Join<string>(Phase.Process, "Second", [first], (inputs, context) =>
        {
            runs++;
            context.Diagnostics.Report(Problem("known"));
            return inputs.Of(first) + "!";
        });
    }

    [Fact]
    public async Task TheSameFilesAreReadOnce()
    {
        await BuildAsync();
        await BuildAsync();

        Assert.Equal((1, 1), (reads, runs));
    }

    [Fact]
    public async Task WhatIsKeptTellsItsProblemsAgain()
    {
        await BuildAsync();

        Assert.Equal(["known"], await BuildAsync());
    }

    [Fact]
    public async Task AChangedFileReachesWhatReadsIt()
    {
        await BuildAsync();
        file = "b";
        await BuildAsync();

        Assert.Equal((2, 2), (reads, runs));
    }

    [Fact]
    public async Task AnotherDayIsAnotherBuild()
    {
        await BuildAsync();
        day = day.AddDays(1);
        await BuildAsync();

        Assert.Equal((2, 2), (reads, runs));
    }

    [Fact]
    public async Task AFileThatIsSavedWhileItIsReadIsReadAgain()
    {
        PipelinePlan own = new();
        own.Input("First", new Module(_ => reads++ == 0 ? file = "b" : file), () => file);
        await RunAsync(own);
        file = "a";

        await RunAsync(own);

        Assert.Equal(2, reads);
    }

    [Fact]
    public async Task AProblemThatItsUserFindsLaterIsFoundAgain()
    {
        PipelinePlan own = new();
        DiagnosticBag? later = null;
        own.Input("First", new Module(context =>
        {
            later = context.Diagnostics;
            return $"{++reads}";
        }), () => file);
        await RunAsync(own);
        later!.Report(Problem("later"));

        await RunAsync(own);

        Assert.Equal(2, reads);
    }

    private static Diagnostic Problem(string message) => new(Rule, SourceSpan.WholeFile("f"), new Text(message, message));

    private async Task<IReadOnlyList<string>> BuildAsync()
    {
        using var context = new BuildContext(day, memory, CancellationToken.None);
        await plan.RunAsync(context);
        Assert.NotNull(await second.OutputAsync(context));
        return [.. context.AllDiagnostics.Sorted().Select(problem => problem.Message.En)];
    }

    private async Task RunAsync(PipelinePlan own)
    {
        using var context = new BuildContext(day, memory, CancellationToken.None);
        await own.RunAsync(context);
    }

    private sealed class Module(Func<BuildContext, string> run) : IModule<string>
    {
        public string Run(BuildContext context) => run(context);
    }
}
