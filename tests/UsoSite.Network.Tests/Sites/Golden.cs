using System.Text;

namespace UsoSite.Network.Tests;

/// <summary>Compares what was made with what is kept, and accepts it where <c>UPDATE_GOLDEN=1</c> asks for that outside CI.</summary>
internal static class Golden
{
    private static bool Accepting =>
        Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    public static void MatchFile(string keptPath, string received)
    {
        if (Accepting)
        {
            File.WriteAllText(keptPath, received);
        }

        var kept = File.Exists(keptPath) ? File.ReadAllText(keptPath) : "";
        Assert.True(kept == received, Difference(keptPath, kept, received));
    }

    /// <summary>Compares the sets of files first, then their contents.</summary>
    public static void MatchFolder(string keptFolder, string receivedFolder)
    {
        if (Accepting)
        {
            if (Directory.Exists(keptFolder))
            {
                Directory.Delete(keptFolder, recursive: true);
            }

            Copy(receivedFolder, keptFolder);
        }

        var (kept, received) = (FilesIn(keptFolder), FilesIn(receivedFolder));
        if (!kept.SequenceEqual(received))
        {
            var where = Keep(keptFolder, receivedFolder);
            Assert.Fail($"Missing: {string.Join(", ", kept.Except(received))}\nUnexpected: {string.Join(", ", received.Except(kept))}\n{where}");
        }

        foreach (var file in kept)
        {
            var (keptText, receivedText) = (File.ReadAllText(Path.Combine(keptFolder, file)), File.ReadAllText(Path.Combine(receivedFolder, file)));
            if (keptText != receivedText)
            {
                Assert.Fail(Difference(Path.Combine(keptFolder, file), keptText, receivedText) + Keep(keptFolder, receivedFolder));
            }
        }
    }

    /// <summary>The files of a site; those of the publisher's own begin with a point and are not kept.</summary>
    private static string[] FilesIn(string folder) => Directory.Exists(folder)
        ?
        [
            .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => !Path.GetFileName(file).StartsWith('.'))
                .Select(file => Path.GetRelativePath(folder, file))
                .Order(StringComparer.Ordinal),
        ]
        : [];

    private static string Difference(string path, string kept, string received)
    {
        var (old, now) = (kept.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).FirstOrDefault(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return new StringBuilder()
            .AppendLine(null, $"{Path.GetRelativePath(Repository.Root, path)}:{line + 1}")
            .AppendLine(null, $"  kept:     {old.ElementAtOrDefault(line)}")
            .AppendLine(null, $"  received: {now.ElementAtOrDefault(line)}")
            .AppendLine("If the new text is right: UPDATE_GOLDEN=1 dotnet test -c Release")
            .ToString();
    }

    private static string Keep(string keptFolder, string receivedFolder)
    {
        var place = Path.Combine(Repository.Artifacts, "received", Path.GetRelativePath(Repository.Sites, keptFolder));
        Copy(receivedFolder, place);
        return $"The received files are in {Path.GetRelativePath(Repository.Root, place)}.";
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in FilesIn(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, file))!);
            File.Copy(Path.Combine(from, file), Path.Combine(to, file), overwrite: true);
        }
    }
}
