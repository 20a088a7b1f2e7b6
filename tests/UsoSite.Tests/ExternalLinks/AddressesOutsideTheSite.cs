using UsoSite.Generator;
using UsoSite.Generator.ExternalLinks;
using UsoSite.Pipelines;

namespace UsoSite.Tests.ExternalLinks;

/// <summary>Addresses of articles and tables are asked with care, and what does not answer is told at its place.</summary>
public sealed class AddressesOutsideTheSite
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly AskingManners Hasty = new() { Pause = TimeSpan.Zero, Wait = TimeSpan.FromMilliseconds(1) };

    [Fact]
    public async Task WhatDoesNotAnswerIsToldWhereItIsNamed()
    {
        await using var server = await FakeServer.StartAsync((path, _) => path == "/gone" ? 404 : path == "/moved" ? 301 : 200);
        using var site = Site($"[a]({server.Root}/ok) [b]({server.Root}/gone#kohta) [c]({server.Root}/moved)");
        site.Append("data/sources.csv", Source(site, $"{server.Root}/gone-too"));

        var problems = await CheckAsync(site);

        Assert.Equal(["content/fi/koe.md"], problems.Select(problem => problem.At.File));
        Assert.All(problems, problem => Assert.Equal(("USO4009", $"{server.Root}/gone"), (problem.Rule.Code, problem.Value)));
        Assert.Contains("404 Not Found", problems[0].Message.En, StringComparison.Ordinal);
        Assert.Contains("/gone-too", server.Asked);
    }

    [Fact]
    public async Task ATableNamesTheRow()
    {
        await using var server = await FakeServer.StartAsync((_, _) => 410);
        using var site = Site("");
        site.Append("data/sources.csv", Source(site, $"{server.Root}/gone"));

        var problem = Assert.Single(await CheckAsync(site));

        Assert.Equal(("data/sources.csv", "id=verkossa"), (problem.At.File, problem.Key));
    }

    [Fact]
    public async Task WhatFailsOnceIsAskedAgain()
    {
        await using var server = await FakeServer.StartAsync((_, time) => time < 3 ? 503 : 200);
        using var site = Site($"[a]({server.Root}/busy)");

        Assert.Empty(await CheckAsync(site));
        Assert.Equal(3, server.Asked.Count);
    }

    [Fact]
    public async Task AServerIsAskedForOneAddressAfterTheOther()
    {
        await using var server = await FakeServer.StartAsync((_, _) => 200);
        using var site = Site(string.Join(' ', Enumerable.Range(0, 8).Select(i => $"[a]({server.Root}/{i})")));

        await CheckAsync(site);

        Assert.Equal((8, 1), (server.Asked.Count, server.MostAtOnce));
    }

    [Fact]
    public async Task GoodAnswersAreKeptForTwoWeeksAndBadOnesAreNot()
    {
        await using var server = await FakeServer.StartAsync((path, _) => path == "/gone" ? 404 : 200);
        using var site = Site($"[a]({server.Root}/ok) [b]({server.Root}/gone)");

        await CheckAsync(site);
        await CheckAsync(site, Today.AddDays(13));
        await CheckAsync(site, Today.AddDays(14));

        Assert.Equal((2, 3), (server.Asked.Count(path => path == "/ok"), server.Asked.Count(path => path == "/gone")));
    }

    [Fact]
    public async Task AnExceptionHoldsUntilItsLastDay()
    {
        await using var server = await FakeServer.StartAsync((_, _) => 403);
        using var site = Site($"[a]({server.Root}/register/1) [b]({server.Root}/other)");
        site.Write("external-links.csv", $"address,reason,until\n{server.Root}/register/*,vastaa vain selaimille,2026-11-22\n{server.Root}/other,vastaa vain selaimille,22.11.2026\n");

        var during = await CheckAsync(site);
        var after = await CheckAsync(site, Today.AddDays(1));

        Assert.Empty(during);
        Assert.Equal(["USO4009", "USO4009", "USO4010", "USO4010"], after.Select(problem => problem.Rule.Code).Order());
        Assert.Equal([2, 3], after.Where(problem => problem.Rule == Rules.ExceptionOver).Select(problem => problem.At.Line));
    }

    [Fact]
    public async Task AnExceptionNeedsAReasonAndADay()
    {
        using var site = Site("");
        site.Write("external-links.csv", "address,reason,until\nhttps://www.example.org/,,\n");

        Assert.Equal(["USO1005", "USO1005"], (await CheckAsync(site)).Select(problem => problem.Rule.Code));
    }

    [Fact]
    public async Task TheCommandWarnsAndFailsOnlyWhenStrict()
    {
        await using var server = await FakeServer.StartAsync((_, _) => 404);
        using var site = Site($"[a]({server.Root}/gone)");

        var run = Uso.Run(site.Root, "check", "--external-links");

        Assert.Equal((0, "1 addresses outside the site, 1 asked now.\n"), (run.ExitCode, run.Errors));
        Assert.Contains("USO4009", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, Uso.Run(site.Root, "check", "--external-links", "--strict").ExitCode);
        Assert.DoesNotContain("USO4009", Uso.Run(site.Root, "check").Output, StringComparison.Ordinal);
    }

    private static SmallSite Site(string links)
    {
        var site = new SmallSite();
        // The small site's own addresses are nobody's.
        site.Write("external-links.csv", "address,reason,until\n");
        foreach (var file in Directory.EnumerateFiles(site.PathOf("data"), "*.csv"))
        {
            File.WriteAllText(file, System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(file), "https?://[^,;\n\"]+", ""));
        }

        return site.Write("content/fi/koe.md", $"---\ntitle: Koe\n---\n\nTekstiä. {links}\n");
    }

    private static async Task<IReadOnlyList<Diagnostic>> CheckAsync(SmallSite site, DateOnly? day = null)
    {
        var contents = await NetworkSite.Plan(new BuildOptions(site.Root, Today)).ReadAsync();
        Assert.NotNull(contents.Pages);
        var answers = new LinkAnswers(site.PathOf(".cache/external-links.json"), day ?? Today);
        return (await new CheckExternalLinks(answers, Hasty).RunAsync(contents, day ?? Today, default)).Problems;
    }

    /// <summary>A row of the table of sources with an address.</summary>
    private static string Source(SmallSite site, string address)
    {
        var columns = site.Read("data/sources.csv").Split('\n')[0].Split(',');
        return string.Join(',', columns.Select(column => column switch { "id" => "verkossa", "title" => "Sivu", "publisher" => "Verkosto", "kind" => "web", "url" => address, "language" => "fi", _ => "" })) + "\n";
    }
}
