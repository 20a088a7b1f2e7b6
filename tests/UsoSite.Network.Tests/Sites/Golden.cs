namespace UsoSite.Network.Tests;

/// <summary>Compares what was made with what is kept, and accepts it where <c>UPDATE_GOLDEN=1</c> asks for that outside CI.</summary>
internal static class Golden
{
    public const string HowToAccept = "If the new text is right: UPDATE_GOLDEN=1 dotnet test -c Release";

    public static bool Accepting =>
        Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    public static void MatchFile(string keptPath, string received)
    {
        if (Accepting)
        {
            File.WriteAllText(keptPath, received);
        }

        var kept = File.Exists(keptPath) ? File.ReadAllText(keptPath) : "";
        Assert.True(kept == received, $"{Difference(Path.GetRelativePath(Repository.Root, keptPath), kept, received)}\n{HowToAccept}");
    }

    /// <summary>Where two texts of a file first differ, with both lines.</summary>
    public static string Difference(string path, string kept, string received)
    {
        var (old, now) = (kept.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).FirstOrDefault(i => old.ElementAtOrDefault(i) != now.ElementAtOrDefault(i));
        return $"{path}:{line + 1}\n  kept:     {old.ElementAtOrDefault(line)}\n  received: {now.ElementAtOrDefault(line)}";
    }
}
