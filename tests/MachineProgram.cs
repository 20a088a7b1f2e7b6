using System.Diagnostics;
using Xunit;

namespace UsoSite;

/// <summary>Other programs of the machine that tests run: those that are there, or can be installed.</summary>
internal static class MachineProgram
{
    /// <summary>The packages of Debian with programs that tests may install.</summary>
    private static readonly Dictionary<string, string> Packages = new()
    {
        ["nginx"] = "nginx-light",
        ["apache2"] = "apache2",
        ["caddy"] = "caddy",
        ["lighttpd"] = "lighttpd",
        ["shellcheck"] = "shellcheck",
        ["chromium-headless-shell"] = "chromium-headless-shell",
        ["chromium"] = "chromium",
    };

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    private static readonly Lock Installing = new();
    private static readonly HashSet<string> Tried = [];

    /// <summary>Where a program is; null where the machine has none of that name and cannot install it.</summary>
    public static string? Find(string program)
    {
        if (OnDisk(program) is { } place)
        {
            return place;
        }

        lock (Installing)
        {
            return Packages.TryGetValue(program, out var package) && Tried.Add(program) && Install(package) ? OnDisk(program) : null;
        }
    }

    /// <summary>What a test says that is left out for want of a program; null where all are there.</summary>
    public static string? WhyNot(IEnumerable<string> programs) => programs.FirstOrDefault(program => Find(program) is null) is { } missing ? $"{missing} is not installed here." : null;

    /// <summary>Runs a program to its end; one that takes longer than any should is stopped, and the test fails.</summary>
    /// <param name="folder">The folder that it works in.</param>
    public static ProgramRun Run(string folder, string program, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', start.ArgumentList)} did not end in {Longest.TotalMinutes} minutes.");
        }

        return new ProgramRun(process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>What a program writes; the test fails where it ends with anything but 0.</summary>
    public static string OutputOf(string folder, string program, params IEnumerable<string> arguments)
    {
        var run = Run(folder, program, arguments);
        Assert.True(run.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {run.ExitCode}:\n{run.Output}\n{run.Errors}");
        return run.Output;
    }

    private static string? OnDisk(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(["/usr/sbin", "/usr/bin", "/usr/local/bin"])
        .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") }).FirstOrDefault(File.Exists);

    private static bool Install(string package) =>
        Environment.UserName == "root" && OnDisk("apt-get") is not null && IsDone("update") && IsDone("install", "-y", "--no-install-recommends", package);

    private static bool IsDone(params string[] arguments) => Run("/", "env", ["DEBIAN_FRONTEND=noninteractive", "apt-get", .. arguments]).ExitCode == 0;
}

/// <summary>What a program wrote until it ended.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors);

/// <summary>A test with other programs, left out with a word where the machine has one of them not and cannot install it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithAttribute : FactAttribute
{
    public FactWithAttribute(params string[] programs) => Skip = MachineProgram.WhyNot(programs);
}

/// <inheritdoc cref="FactWithAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryWithAttribute : TheoryAttribute
{
    public TheoryWithAttribute(params string[] programs) => Skip = MachineProgram.WhyNot(programs);
}
