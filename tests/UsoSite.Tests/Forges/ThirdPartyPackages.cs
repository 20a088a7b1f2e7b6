using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace UsoSite.Tests.Forges;

/// <summary>The list of <c>docs/third-party.md</c> is that of the packages that the program was built with, with the licences that they state.</summary>
public sealed partial class ThirdPartyPackages
{
    [Fact]
    public void AreListedWithTheirLicences()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Path.Combine(Uso.Repository, "src", "UsoSite", "obj", "project.assets.json")));
        var folders = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToArray();
        var restored = assets.RootElement.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .ToDictionary(library => library.Name.Split('/')[0], library => LicenceOf(folders, assets.RootElement.GetProperty("libraries").GetProperty(library.Name).GetProperty("path").GetString()!));

        var listed = Row().Matches(File.ReadAllText(Path.Combine(Uso.Repository, "docs", "third-party.md")))
            .ToDictionary(row => row.Groups["name"].Value, row => row.Groups["licence"].Value);

        Assert.NotEmpty(restored);
        Assert.Equal(restored.Keys.Order(StringComparer.Ordinal), listed.Keys.Order(StringComparer.Ordinal));
        Assert.All(restored, package => Assert.StartsWith(package.Value, listed[package.Key], StringComparison.Ordinal));
    }

    /// <summary>As the package states it; where it only names a file in it, that it does.</summary>
    private static string LicenceOf(string[] folders, string path)
    {
        var folder = folders.Select(folder => Path.Combine(folder, path)).First(Directory.Exists);
        var licence = XDocument.Load(Directory.EnumerateFiles(folder, "*.nuspec").Single()).Descendants().First(element => element.Name.LocalName == "license");
        return licence.Attribute("type")!.Value == "expression" ? licence.Value : "in the package";
    }

    [GeneratedRegex(@"^\| (?<name>[A-Z][\w.]+) \| (?<licence>[^|]+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
