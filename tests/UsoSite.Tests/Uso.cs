using System.Diagnostics;

namespace UsoSite.Tests;

/// <summary>Runs the program as a person does: as a process of its own.</summary>
internal static class Uso
{
    public sealed record Outcome(int ExitCode, string Output, string Errors)
    {
        public string LastLine => Output.TrimEnd('\n').Split('\n')[^1];
    }

    public static string Repository { get; } = FindRepository();

    /// <summary>A published program to test in place of the one that was built with the tests; null for that one.</summary>
    private static string? Published { get; } = Environment.GetEnvironmentVariable("USO_PROGRAM");

    public static Outcome Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    public static Outcome Run(string folder, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = ToStart(folder, arguments);
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, errors.Result);
    }

    /// <summary>The program in a folder, with what it prints to be read.</summary>
    public static ProcessStartInfo ToStart(string folder, string[] arguments)
    {
        var start = Published is { } program
            ? new ProcessStartInfo(program, arguments)
            : new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "uso.dll"), .. arguments]);
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "UsoSite.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
