using System.Text;

namespace UsoSite.Tests.Publishing;

/// <summary>The same site for the same day is the same bytes, wherever and however it is built.</summary>
public sealed class ReproducibleBuilds
{
    private static readonly string[] Texts = [".md", ".csv", ".yml", ".json", ".hbs", ".css", ".js", ".svg", ".txt"];

    /// <summary>What is published without anything different about it.</summary>
    private static readonly Lazy<Dictionary<string, string>> Here = new(() =>
    {
        using SmallSite site = new();
        Assert.Equal(0, Uso.Run(site.Root, "build", "--as-of", "2026-11-22").ExitCode);
        return Without(site.Published());
    });

    public static TheoryData<string> Variants => [.. All.Keys];

    /// <summary>What is different about a build: the environment, and the files of the site.</summary>
    private static Dictionary<string, ((string Name, string Value)[] Environment, Action<SmallSite> Change)> All { get; } = new()
    {
        ["another folder"] = ([], _ => { }),
        ["the other side of the date line"] = ([("TZ", "Pacific/Auckland")], _ => { }),
        ["Turkish, with its own small letters"] = ([("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr_TR.UTF-8")], _ => { }),
        ["Swedish"] = ([("LC_ALL", "sv_FI.UTF-8")], _ => { }),
        ["one processor"] = ([("DOTNET_PROCESSOR_COUNT", "1")], _ => { }),
        ["sixteen processors"] = ([("DOTNET_PROCESSOR_COUNT", "16")], _ => { }),
        ["files made in the opposite order"] = ([], MakeAnew),
        ["line ends of Windows"] = ([], EndLinesAsWindows),
    };

    [Theory]
    [MemberData(nameof(Variants))]
    public void AreTheSameBytes(string variant)
    {
        using SmallSite other = new("elsewhere/in a folder");
        var (environment, change) = All[variant];
        change(other);

        var run = Uso.RunAsProcess(other.Root, environment, "build", "--as-of", "2026-11-22");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var (here, there) = (Here.Value, Without(other.Published()));
        Assert.Equal(here.Keys.Order(), there.Keys.Order());
        Assert.Empty(here.Where(file => there[file.Key] != file.Value).Select(file => file.Key));
        Assert.True(here.ContainsKey("build.json"));
    }

    /// <summary>The program's own list tells the program's own files too.</summary>
    private static Dictionary<string, string> Without(Dictionary<string, string> files) => files.Where(file => file.Key != ".uso-files").ToDictionary();

    private static void MakeAnew(SmallSite site)
    {
        foreach (var file in FilesOf(site).OrderDescending(StringComparer.Ordinal))
        {
            var content = File.ReadAllBytes(file);
            File.Delete(file);
            File.WriteAllBytes(file, content);
        }
    }

    private static void EndLinesAsWindows(SmallSite site)
    {
        foreach (var file in FilesOf(site).Where(file => Texts.Contains(Path.GetExtension(file))))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(false));
        }
    }

    private static string[] FilesOf(SmallSite site) => Directory.GetFiles(site.Root, "*", SearchOption.AllDirectories);
}
