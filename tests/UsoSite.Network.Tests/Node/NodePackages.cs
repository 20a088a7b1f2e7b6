namespace UsoSite.Network.Tests;

/// <summary>The packages of <c>tests/npm</c>, installed once below <c>artifacts</c>, for checks by programs that others wrote.</summary>
internal static class NodePackages
{
    private static readonly Lazy<string> Installed = new(Install);

    /// <summary>The folder in which scripts find the packages.</summary>
    public static string Folder => Installed.Value;

    private static string Install()
    {
        var folder = Path.Combine(Repository.Artifacts, "npm");
        Directory.CreateDirectory(folder);
        var wanted = File.ReadAllText(Path.Combine(Repository.Root, "tests", "npm", "package.json"));
        var mark = Path.Combine(folder, "installed.json");
        foreach (var script in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "npm"), "*.cjs"))
        {
            File.Copy(script, Path.Combine(folder, Path.GetFileName(script)), overwrite: true);
        }

        if (!File.Exists(mark) || File.ReadAllText(mark) != wanted)
        {
            File.WriteAllText(Path.Combine(folder, "package.json"), wanted);
            Programs.Run(folder, "npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts");
            File.WriteAllText(mark, wanted);
        }

        return folder;
    }
}
