using System.Runtime.Versioning;

namespace UsoSite;

/// <summary>The packages of the folders of <c>tests/npm</c>, each installed once below <c>artifacts</c>, for checks by programs that others wrote.</summary>
internal static class NodePackages
{
    private static readonly Lock Installing = new();

    /// <summary>The folder in which scripts find the packages.</summary>
    /// <param name="repository">Root of the repository.</param>
    /// <param name="name">Folder below <c>tests/npm</c>.</param>
    public static string Install(string repository, string name)
    {
        var wanted = Path.Combine(repository, "tests", "npm", name);
        var folder = Directory.CreateDirectory(Path.Combine(repository, "artifacts", "npm", name)).FullName;
        lock (Installing)
        {
            foreach (var script in Directory.EnumerateFiles(wanted, "*.cjs"))
            {
                File.Copy(script, Path.Combine(folder, Path.GetFileName(script)), overwrite: true);
            }

            InstallPackages(folder, File.ReadAllText(Path.Combine(wanted, "package.json")));
        }

        return folder;
    }

    private static void InstallPackages(string folder, string wanted)
    {
        var mark = Path.Combine(folder, "installed.json");
        if (File.Exists(mark) && File.ReadAllText(mark) == wanted)
        {
            return;
        }

        File.WriteAllText(Path.Combine(folder, "package.json"), wanted);
        MachineProgram.OutputOf(folder, "npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts");
        if (!OperatingSystem.IsWindows())
        {
            LetProgramsRun(folder);
        }

        File.WriteAllText(mark, wanted);
    }

    /// <summary>What a script of a package would do for its compiled programs; no script of a package runs here.</summary>
    [UnsupportedOSPlatform("windows")]
    private static void LetProgramsRun(string folder)
    {
        foreach (var program in Directory.EnumerateFiles(Path.Combine(folder, "node_modules"), "Sarif.Multitool", SearchOption.AllDirectories))
        {
            File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute);
        }
    }
}
