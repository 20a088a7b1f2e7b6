using System.Diagnostics;

namespace UsoSite.Tests.Hosting;

/// <summary>The web servers that settings are tried with. Where one is missing and Debian's packages can be installed, they are.</summary>
internal static class Programs
{
    private static readonly Dictionary<string, (string Program, string Package)> Known = new()
    {
        ["nginx"] = ("nginx", "nginx-light"),
        ["apache"] = ("apache2", "apache2"),
        ["caddy"] = ("caddy", "caddy"),
        ["lighttpd"] = ("lighttpd", "lighttpd"),
    };

    private static readonly Lazy<bool> Installed = new(Install);

    public static IReadOnlyCollection<string> Kinds => Known.Keys;

    /// <summary>Null where the machine has no such server.</summary>
    public static string? PathOf(string kind) => Find(Known[kind].Program) ?? (Installed.Value ? Find(Known[kind].Program) : null);

    private static string? Find(string program) =>
        new[] { "/usr/sbin", "/usr/bin", "/usr/local/bin" }.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    private static bool Install()
    {
        if (Environment.UserName != "root" || Find("apt-get") is null)
        {
            return false;
        }

        return Run("apt-get", "update") && Run("apt-get", ["install", "-y", "--no-install-recommends", .. Known.Values.Select(server => server.Package)]);
    }

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

/// <summary>A test with a web server, left out with a word where the machine has none and cannot install it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ServerTheoryAttribute : TheoryAttribute
{
    public ServerTheoryAttribute()
    {
        if (Programs.Kinds.FirstOrDefault(kind => Programs.PathOf(kind) is null) is { } missing)
        {
            Skip = $"{missing} is not installed here.";
        }
    }
}
