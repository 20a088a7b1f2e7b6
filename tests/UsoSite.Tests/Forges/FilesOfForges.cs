using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace UsoSite.Tests.Forges;

/// <summary>What can be checked here of the files for forges and editors: that they can be read, and that the commands in them are the program's.</summary>
public sealed partial class FilesOfForges
{
    private static readonly string[] Yaml = [".github/workflows/check.yml", ".gitlab-ci.yml", ".github/ISSUE_TEMPLATE/wrong-figure.yml", ".github/ISSUE_TEMPLATE/config.yml"];

    public static TheoryData<string> YamlFiles => [.. Yaml];

    public static TheoryData<string> Workflows => [".github/workflows/check.yml", ".gitlab-ci.yml", ".githooks/pre-commit", ".devcontainer/devcontainer.json"];

    [Theory]
    [MemberData(nameof(YamlFiles))]
    public void AreYaml(string file)
    {
        YamlStream stream = new();
        stream.Load(new StringReader(Read(file)));

        Assert.IsType<YamlMappingNode>(Assert.Single(stream.Documents).RootNode);
    }

    [Fact]
    public void TheContainerIsJson() => Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(Read(".devcontainer/devcontainer.json")).RootElement.ValueKind);

    [Theory]
    [MemberData(nameof(Workflows))]
    public void CallCommandsAndOptionsThatTheProgramHas(string file)
    {
        var help = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match call in Call().Matches(Read(file)))
        {
            var command = call.Groups["command"].Value;
            var text = help[command] = help.GetValueOrDefault(command) ?? Uso.RunAsProcess(Uso.Repository, command, "--help").Output;
            Assert.Contains($"uso {command}", text, StringComparison.Ordinal);
            Assert.All(Option().Matches(call.Groups["rest"].Value), option => Assert.Contains(option.Value, text, StringComparison.Ordinal));
        }

        Assert.True(help.Count > 0 || file.EndsWith(".json", StringComparison.Ordinal));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Uso.Repository, file));

    [GeneratedRegex(@"(?:Release -- |exec uso )(?<command>[a-z]+)(?<rest>[^\n>]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex(@"--[a-z-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Option();
}
