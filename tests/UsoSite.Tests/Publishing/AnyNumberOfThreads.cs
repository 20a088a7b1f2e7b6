namespace UsoSite.Tests.Publishing;

/// <summary>However many threads a build has, it publishes the same bytes and tells the same problems in the same order.</summary>
public sealed class AnyNumberOfThreads
{
    private static readonly string[] Counts = ["1", "2", "16"];

    [Fact]
    public void GivesTheSameBytes()
    {
        using var site = new SmallSite("site");
        for (var i = 0; i < 20; i++)
        {
            // Articles that are not translated are shown by pages of several languages at once.
            site.Write($"content/fi/koe-{i}.md", $"---\ntitle: Koe {i}\n---\n\n[ulos](https://example.org/{i}) [kotiin](page:home)\n\n| a |\n|---|\n| {i} |\n");
        }

        var made = Counts.Select(count => Build(site, count)).ToArray();

        Assert.All(made, files => Assert.Equal(made[0], files));
        Assert.True(made[0].Count > 60, $"{made[0].Count} files");
    }

    [Fact]
    public void GivesTheSameProblemsInTheSameOrder()
    {
        using var site = new SmallSite("site");
        for (var i = 0; i < 20; i++)
        {
            site.Write($"content/fi/koe-{i}.md", $"---\ntitle: Koe {i}\nodd: x\n---\n\n<b>x</b> [a](nope.md) {{{{nope}}}} [b](javascript:x)\n").Append("data/glossary.csv", $"t{i},a\n");
        }

        var told = Counts.Select(count => Uso.RunAsProcess(site.Root, [("DOTNET_PROCESSOR_COUNT", count)], "check", "--format", "json").Output).ToArray();

        Assert.All(told, output => Assert.Equal(told[0], output));
        Assert.Contains("koe-19.md", told[0], StringComparison.Ordinal);
    }

    private static SortedDictionary<string, string> Build(SmallSite site, string count)
    {
        var output = Path.Combine(site.Top, "julki-" + count);
        var run = Uso.RunAsProcess(site.Root, [("DOTNET_PROCESSOR_COUNT", count)], "build", "--as-of", "2026-11-22", "--output", output);
        Assert.True(run.ExitCode == 0, run.Errors);
        return new(Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(output, file), file => Convert.ToHexString(File.ReadAllBytes(file))), StringComparer.Ordinal);
    }
}
