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
    };

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

    private static string? OnDisk(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(["/usr/sbin", "/usr/bin", "/usr/local/bin"])
        .SelectMany(folder => new[] { Path.Combine(folder, program), Path.Combine(folder, program + ".exe") }).FirstOrDefault(File.Exists);

    private static bool Install(string package) =>
        Environment.UserName == "root" && OnDisk("apt-get") is not null && Run("apt-get", "update") && Run("apt-get", "install", "-y", "--no-install-recommends", package);

    private static bool Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _ = errors.Result;
        return process.ExitCode == 0;
    }
}

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
