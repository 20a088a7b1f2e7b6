using System.Diagnostics;
using UsoSite.Tests.Publishing;

namespace UsoSite.Tests;

/// <summary>The preview and what is around a site: a folder of themes elsewhere, the desktop's browser, a full disk.</summary>
public sealed class PreviewSurroundings : IDisposable
{
    private const string Layout = "yhteiset/golden/layouts/article.hbs";

    private readonly SmallSite site = new("site");
    private RunningPreview? preview;

    [Fact]
    public void AThemeInAFurtherFolderIsWatched()
    {
        Directory.Move(site.PathOf("themes"), Path.Combine(site.Top, "yhteiset"));
        site.Append("site.yml", "themes: ../yhteiset\n");
        using var events = Start(site.Root).Listen("/tietoa/");

        File.AppendAllText(Path.Combine(site.Top, Layout), "<p>Uusi kohta.</p>\n");

        events.Next("page");
        Assert.Contains("Uusi kohta.", preview!.Get("/tietoa/"), StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderOfThemesThatTheSettingsNameLaterIsWatchedFromThenOn()
    {
        Directory.CreateDirectory(Path.Combine(site.Top, "yhteiset"));
        Directory.Move(site.PathOf("themes/golden"), Path.Combine(site.Top, "yhteiset", "golden"));
        preview = RunningPreview.Start(site.Root, "--port", $"{RunningPreview.FreePort()}", "--as-of", "2026-11-22");
        preview.Wait("site.yml:");
        site.Append("site.yml", "themes: ../yhteiset\n");
        preview.Wait("Built ");
        using var events = preview.Listen("/tietoa/");

        File.AppendAllText(Path.Combine(site.Top, Layout), "<p>Uusi kohta.</p>\n");

        events.Next("page");
        Assert.Contains("Uusi kohta.", preview.Get("/tietoa/"), StringComparison.Ordinal);
    }

    [FactWith("sh")]
    public void OpenHandsTheAddressToTheDesktop()
    {
        var opener = Path.Combine(Directory.CreateDirectory(Path.Combine(site.Top, "bin")).FullName, OperatingSystem.IsMacOS() ? "open" : "xdg-open");
        var told = Path.Combine(site.Top, "avattu.txt");
        File.WriteAllText(opener, $"#!/bin/sh\nprintf '%s' \"$1\" > '{told}.tmp' && mv '{told}.tmp' '{told}'\n");
        using (var made = Process.Start("chmod", ["+x", opener]))
        {
            made.WaitForExit();
        }

        preview = RunningPreview.Start(site.Root, [("PATH", Path.GetDirectoryName(opener) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"))], "--open", "--port", $"{RunningPreview.FreePort()}", "--as-of", "2026-11-22");
        preview.Wait("Built ");

        Assert.True(SpinWait.SpinUntil(() => File.Exists(told), RunningPreview.Patience));
        Assert.Equal(preview.Address, new Uri(File.ReadAllText(told)));
    }

    [FactWithDisk]
    public void AFullDiskStopsNothing()
    {
        using SmallDisk disk = new(Path.Combine(site.Top, "levy"));
        var root = Path.Combine(disk.Folder, "site");
        using (var copy = Process.Start("cp", ["-r", site.Root, root]))
        {
            copy.WaitForExit();
        }

        var article = Path.Combine(root, "content", "fi", "tietoa.md");
        using var events = Start(root, ("TMPDIR", disk.Folder)).Listen("/tietoa/");
        var good = preview!.Get("/tietoa/");
        disk.Fill();

        // As an editor saves that empties a file before it writes.
        Assert.ThrowsAny<IOException>(() =>
        {
            using var half = File.Create(article, bufferSize: 0);
            for (var i = 0; i < 1_000; i++)
            {
                half.Write("Tekstiä ilman alkutietoja.\n\n"u8);
            }
        });

        events.Next("problems");
        Assert.Equal(good, preview.Get("/tietoa/"));

        disk.MakeRoom();
        File.WriteAllText(article, "---\nid: about\ntitle: Tietoa\ndescription: Koesivu.\naddress: /tietoa/\n---\n\nTaas tilaa.\n");

        Assert.True(SpinWait.SpinUntil(() => preview.Get("/tietoa/").Contains("Taas tilaa.", StringComparison.Ordinal), RunningPreview.Patience));
    }

    public void Dispose()
    {
        preview?.Dispose();
        site.Dispose();
    }

    private RunningPreview Start(string root, params (string Name, string Value)[] environment)
    {
        preview = RunningPreview.Start(root, environment, "--port", $"{RunningPreview.FreePort()}", "--as-of", "2026-11-22");
        preview.Wait("Built ");
        return preview;
    }
}
