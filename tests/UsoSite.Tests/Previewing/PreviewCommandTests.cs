using System.Net;
using System.Net.Sockets;

namespace UsoSite.Tests;

/// <summary>The preview follows what happens to the site's files.</summary>
public sealed class PreviewCommandTests : IDisposable
{
    private const string Article = "content/fi/tietoa.md";
    private const string Template = "themes/golden/layouts/article.hbs";

    private readonly SmallSite site = new();
    private RunningPreview? preview;

    [Fact]
    public void AnEditIsToldAndShown()
    {
        using var events = Start().Listen("/tietoa/");

        site.Replace(Article, "Tekstiä.", "Uutta tekstiä.");

        Assert.Matches("^[0-9a-f]{32}$", events.Next("page").GetProperty("version").GetString());
        Assert.Contains("Uutta tekstiä.", preview!.Get("/tietoa/"), StringComparison.Ordinal);
        Assert.Matches(@"^Rebuilt 1 page in \d+\.\d\d s; all checked in \d+\.\d\d s$", preview.Wait("Rebuilt "));
    }

    [Fact]
    public void AProblemIsToldWithItsPlaceWhileTheLastGoodSiteIsServedAndGoesWhenItIsMended()
    {
        using var events = Start("--editor", "vscode").Listen("/tietoa/");
        var good = preview!.Get("/tietoa/");

        site.Replace("data/population.csv", "9008", "many");

        var problem = Assert.Single(events.Next("problems").GetProperty("problems").EnumerateArray());
        Assert.Equal(("USO1004 wrong-type", "data/population.csv:2:10"), (problem.GetProperty("rule").GetString(), problem.GetProperty("place").GetString()));
        Assert.Equal($"vscode://file{site.Root}/data/population.csv:2:10", problem.GetProperty("link").GetString());
        Assert.Contains(problem.GetProperty("notes").EnumerateArray(), note => note.GetString()!.StartsWith("fix: ", StringComparison.Ordinal));
        Assert.Equal(good, preview.Get("/tietoa/"));
        preview.Wait("data/population.csv:2:10: error USO1004 wrong-type: ");

        site.Replace("data/population.csv", "many", "9008");

        Assert.Empty(events.Next("problems").GetProperty("problems").EnumerateArray());
    }

    [Fact]
    public void ALinkThatLeadsNowhereIsToldAfterThePages()
    {
        using var events = Start().Listen("/liittyminen/");

        site.Write(Article, site.Read(Article) + "\n[Ei mihinkään](page:nowhere)\n");

        Assert.StartsWith(Article, events.Next("problems").GetProperty("problems")[0].GetProperty("place").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Ei mihinkään", preview!.Get("/tietoa/"), StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsSavedAsItWasIsNoChange()
    {
        using var events = Start().Listen("/tietoa/");

        site.Write("data/population.csv", site.Read("data/population.csv"));
        site.Replace(Article, "Tekstiä.", "Uutta tekstiä.");
        events.Next("page");
        preview!.Wait("Rebuilt 1 page ");

        Assert.DoesNotContain(preview.Printed, line => line.StartsWith("Rebuilt 0 ", StringComparison.Ordinal));
    }

    [Fact]
    public void AFileThatIsReplacedByRenamingIsSeen()
    {
        using var events = Start().Listen("/tietoa/");
        site.Write("new.md", site.Read(Article).Replace("Tekstiä.", "Nimetty uudelleen.", StringComparison.Ordinal));

        File.Move(site.PathOf("new.md"), site.PathOf(Article), overwrite: true);

        events.Next("page");
        Assert.Contains("Nimetty uudelleen.", preview!.Get("/tietoa/"), StringComparison.Ordinal);
    }

    [Fact]
    public void ADeletedTemplateAFolderThatGoesAndAFileThatCannotBeReadStopNothing()
    {
        using var events = Start().Listen("/tietoa/");
        var template = site.Read(Template);

        File.Delete(site.PathOf(Template));
        Assert.NotEmpty(events.Next("problems").GetProperty("problems").EnumerateArray());
        Directory.Move(site.PathOf("content"), site.PathOf("away"));
        site.Write(Template, template);
        preview!.Wait("content/fi: error ");
        Directory.Move(site.PathOf("away"), site.PathOf("content"));
        File.CreateSymbolicLink(site.PathOf("content/fi/lost.md"), site.PathOf("nowhere.md"));
        preview.Wait("content/fi/lost.md: error USO5005 stray-link: ");
        File.Delete(site.PathOf("content/fi/lost.md"));
        preview.Wait("Rebuilt ");
        site.Replace(Article, "Tekstiä.", "Yhä täällä.");

        events.Next("page");
        Assert.Contains("Yhä täällä.", preview.Get("/tietoa/"), StringComparison.Ordinal);
    }

    [Fact]
    public void FiveHundredFilesAtOnceAreOneChange()
    {
        using var events = Start().Listen("/tietoa/");

        for (var i = 0; i < 500; i++)
        {
            site.Write($"content/fi/uudet/sivu-{i}.md", $"---\ntitle: Sivu {i}\n---\n\nTekstiä.\n");
        }

        site.Replace(Article, "Tekstiä.", "Viimeisenä.");
        while (!preview!.Get("/tietoa/").Contains("Viimeisenä.", StringComparison.Ordinal))
        {
            events.Next("page");
        }

        Assert.Contains("<h1>Sivu 499</h1>", preview.Get("/uudet/sivu-499/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASiteThatIsBrokenFromTheStartIsShownOnceItIsMended()
    {
        site.Replace("site.yml", "theme: golden", "theme: gold");
        preview = RunningPreview.Start(site.Root, "--port", $"{RunningPreview.FreePort()}");
        preview.Wait("1 problem");
        using var answer = await preview.Http.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        using Events events = new(preview.Http, "/", "none");
        Assert.NotEmpty(events.Next("problems").GetProperty("problems").EnumerateArray());

        site.Replace("site.yml", "theme: gold", "theme: golden");

        events.Next("page");
        Assert.Contains("Koe", preview.Get("/"), StringComparison.Ordinal);
    }

    [Fact]
    public void ATakenPortIsLeftToItsOwner()
    {
        using TcpListener owner = new(IPAddress.Loopback, 0);
        owner.Start();
        var port = ((IPEndPoint)owner.LocalEndpoint).Port;

        preview = RunningPreview.Start(site.Root, "--port", $"{port}");

        Assert.NotEqual(port, preview.Address.Port);
        Assert.Equal($"Port {port} is taken; using {preview.Address.Port}.", preview.Printed[0]);
    }

    [Fact]
    public void ItEndsAtOnceAndWellEvenWhileBrowsersListen()
    {
        using var events = Start().Listen("/tietoa/");

        Assert.Equal(ExitCodes.Success, preview!.Stop());
    }

    [Theory]
    [InlineData("--port", "none", "“none” is not a port; write a number from 1 to 65535.")]
    [InlineData("--port", "70000", "“70000” is not a port; write a number from 1 to 65535.")]
    [InlineData("--editor", "ed", "There is no editor “ed”. ")]
    [InlineData("--editor", "javascript:alert('{file}')", "There is no editor “javascript:alert('{file}')”. ")]
    public void WrongUsageIsToldInOneLine(string option, string value, string message)
    {
        var run = Uso.Run(site.Root, "preview", option, value);

        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
        Assert.StartsWith(message, run.Errors, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        preview?.Dispose();
        site.Dispose();
    }

    private RunningPreview Start(params string[] arguments)
    {
        preview = RunningPreview.Start(site.Root, ["--port", $"{RunningPreview.FreePort()}", "--as-of", "2026-11-22", .. arguments]);
        preview.Wait("Built ");
        return preview;
    }
}
