using System.Diagnostics;
using UsoSite.Commands;

namespace UsoSite.Tests;

/// <summary>Runs the program.</summary>
internal static class Uso
{
    public sealed record Outcome(int ExitCode, string Output, string Errors)
    {
        public string LastLine => Output.TrimEnd('\n').Split('\n')[^1];
    }

    private static readonly Lock OneAtATime = new();

    public static string Repository { get; } = FindRepository();

    /// <summary>A published program to test in place of the one that was built with the tests; null for that one.</summary>
    private static string? Published { get; } = Environment.GetEnvironmentVariable("USO_PROGRAM");

    /// <summary>
    /// Runs a command to its end, one at a time, in the process of the tests: a process for each would compile the whole program anew.
    /// A published program is run as a process.
    /// </summary>
    public static Outcome Run(string folder, params string[] arguments)
    {
        if (Published is not null)
        {
            return RunAsProcess(folder, arguments);
        }

        lock (OneAtATime)
        {
            var (output, errors) = (Console.Out, Console.Error);
            using StringWriter written = new(), complained = new();
            try
            {
                Console.SetOut(written);
                Console.SetError(complained);
                Directory.SetCurrentDirectory(folder);
                Environment.SetEnvironmentVariable("LC_ALL", "C");
                return new Outcome(Task.Run(() => CommandLine.RunAsync(arguments)).GetAwaiter().GetResult(), written.ToString(), complained.ToString());
            }
            finally
            {
                Directory.SetCurrentDirectory(AppContext.BaseDirectory);
                Console.SetOut(output);
                Console.SetError(errors);
            }
        }
    }

    /// <summary>Runs the program as a person does.</summary>
    public static Outcome RunAsProcess(string folder, params string[] arguments) => RunAsProcess(folder, [], arguments);

    public static Outcome RunAsProcess(string folder, (string Name, string Value)[] environment, params string[] arguments)
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
