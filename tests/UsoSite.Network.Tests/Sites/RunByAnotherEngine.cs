using System.Collections.Concurrent;
using UsoSite.Generator.Publishing;

namespace UsoSite.Network.Tests;

/// <summary>Another engine runs the pipelines of a whole site, by their names and by what they read, and publishes it or has it published.</summary>
public sealed class RunByAnotherEngine : IDisposable
{
    private readonly TestSite site = TestSite.Small();

    [Fact]
    public async Task PublishesTheSameFiles()
    {
        site.Build();
        var output = Path.Combine(site.Root, "theirs");
        var build = Plan(new BuildOptions(site.Root, TestSite.Day) { Output = output });
        using var context = new BuildContext(TestSite.Day);
        HashSet<Pipeline> done = [];
        foreach (var pipeline in build.Pipelines.OrderBy(pipeline => pipeline.Phase).ThenBy(pipeline => pipeline.Name, StringComparer.Ordinal))
        {
            await VisitAsync(pipeline, done, context);
        }

        Assert.Equal(build.Pipelines.Count, done.Count);
        Assert.Empty(context.AllDiagnostics.Sorted());
        Assert.Equal(FilesIn(site.Output), FilesIn(output));
    }

    [Fact]
    public async Task IsToldEveryFileAndCanPublishThemItself()
    {
        site.Build();
        ConcurrentBag<OutputFile> told = [];
        var build = Plan(new BuildOptions(site.Root, TestSite.Day) { Receive = told.Add });
        Assert.Null((await build.RunAsync()).Published);

        var output = Path.Combine(site.Root, "theirs");
        using (var made = new NewSite(output) { Build = build.Identity })
        {
            Assert.All(told, made.Add);
            made.Publish(inputs: null, CancellationToken.None);
        }

        Assert.Contains("index.html", told.Select(file => file.Path));
        Assert.Contains("sitemap.xml", told.Select(file => file.Path));
        Assert.Equal(FilesIn(site.Output), FilesIn(output));
    }

    [Fact]
    public async Task IsToldNothingWhereSomethingIsWrong()
    {
        // Of this the pages know nothing.
        File.CreateSymbolicLink(Path.Combine(site.Root, "content", "elsewhere.txt"), Path.Combine(Path.GetTempPath(), "elsewhere.txt"));
        ConcurrentBag<OutputFile> told = [];

        Assert.False((await Plan(new BuildOptions(site.Root, TestSite.Day) { Receive = told.Add }).RunAsync()).Succeeded);
        Assert.Empty(told);
    }

    public void Dispose() => site.Dispose();

    private static SiteBuild Plan(BuildOptions options) => SiteBuild.Plan(options, NetworkExtension.Registrations);

    private static async Task VisitAsync(Pipeline pipeline, HashSet<Pipeline> done, BuildContext context)
    {
        if (!done.Add(pipeline))
        {
            return;
        }

        foreach (var read in pipeline.Reads)
        {
            await VisitAsync(read, done, context);
        }

        await pipeline.RunAsync(context);
    }

    /// <summary>The hashes of all files, those of the list of files in <c>build.json</c> included.</summary>
    private static Dictionary<string, string> FilesIn(string folder) =>
        SiteFiles.In(folder).ToDictionary(file => file.Key, file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file.Value))));
}
