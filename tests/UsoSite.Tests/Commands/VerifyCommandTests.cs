using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace UsoSite.Tests.Commands;

/// <summary>A published copy is compared with what its build said of it.</summary>
public sealed class VerifyCommandTests
{
    [Fact]
    public void ACopyAsBuiltIsSaidToBeOne()
    {
        using var site = Built();

        var run = Uso.Run(site.Root, "verify", "output");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^\d+ files of UsoSite\.Generator 1\.\d+\.\d+ for 2026-11-22, inputs [0-9a-f]{32}: all as built\.$", run.LastLine);
    }

    [Fact]
    public void EveryFileThatIsNotAsBuiltIsNamed()
    {
        using var site = Built();
        File.AppendAllText(Path.Combine(site.Output, "index.html"), " ");
        File.Delete(Path.Combine(site.Output, "404.html"));
        File.WriteAllText(Path.Combine(site.Output, "lisatty.html"), "x");

        var run = Uso.Run(site.Root, "verify", "output");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("404.html: missing\nindex.html: other bytes than were built\nlisatty.html: not of the build\n", run.Errors);
    }

    [Fact]
    public async Task ACopyOnAServerIsReadByItsAddresses()
    {
        using var site = Built();
        await using var server = await ServeAsync(site.Output);
        var address = server.Urls.Single() + "/koe/";

        var whole = Uso.Run(site.Root, "verify", address);
        File.AppendAllText(Path.Combine(site.Output, "kunnat", "lehtola", "index.html"), " ");
        File.Delete(Path.Combine(site.Output, "data", "seasons.csv"));
        var damaged = Uso.Run(site.Root, "verify", address);

        Assert.Equal((0, ""), (whole.ExitCode, whole.Errors));
        Assert.Equal((1, "data/seasons.csv: missing\nkunnat/lehtola/index.html: other bytes than were built\n"), (damaged.ExitCode, damaged.Errors));
    }

    [Theory]
    [InlineData("no-such-folder", 2)]
    [InlineData("content", 2)]
    [InlineData("http://127.0.0.1:9/", 3)]
    public void WhatIsNoCopyIsExplained(string place, int code)
    {
        using var site = new SmallSite();

        var run = Uso.Run(site.Root, "verify", place);

        Assert.Equal(code, run.ExitCode);
        Assert.Contains(place, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void ListsThatNameFilesOutsideTheCopyReachNone()
    {
        using var site = Built();
        var list = Path.Combine(site.Output, "build.json");
        File.WriteAllText(list, File.ReadAllText(list).Replace("\"404.html\"", "\"../site.yml\"", StringComparison.Ordinal));

        var run = Uso.Run(site.Root, "verify", "output");

        Assert.Equal("../site.yml: missing\n404.html: not of the build\n", run.Errors);
    }

    private static SmallSite Built()
    {
        var site = new SmallSite();
        Assert.Equal(0, Uso.Run(site.Root, "build", "--as-of", "2026-11-22").ExitCode);
        return site;
    }

    private static async Task<WebApplication> ServeAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var server = builder.Build();
        server.Urls.Add($"http://{IPAddress.Loopback}:0");
        server.UseFileServer(new FileServerOptions
        {
            RequestPath = "/koe",
            FileProvider = new PhysicalFileProvider(folder),
            StaticFileOptions = { ServeUnknownFileTypes = true },
        });
        await server.StartAsync();
        return server;
    }
}
