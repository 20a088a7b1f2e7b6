using System.Text.RegularExpressions;

namespace UsoSite.Network.Tests;

/// <summary>The articles that the coordinators' guide gives as examples are sound, in every language, when they are added to the shipped site.</summary>
public sealed partial class GuideArticles
{
    private const string Networks = """
        {"name": "networks", "path": "networks.csv", "title": "Verkostot", "title_sv": "Nätverk", "title_en": "Networks", "schema": {"primaryKey": "id", "fields": [
          {"name": "id", "type": "string", "constraints": {"required": true}}, {"name": "name_fi", "type": "string", "constraints": {"required": true}},
          {"name": "name_sv", "type": "string"}, {"name": "name_en", "type": "string"}, {"name": "members", "type": "integer"}]}},
        """;

    private static readonly (string Guide, string Folder)[] Guides =
        [("content/fi/ohjeet/uusi-sivu.md", "content/fi"), ("content/sv/anvisningar/ny-sida.md", "content/sv"), ("content/en/guide/new-page.md", "content/en")];

    [Fact]
    public async Task AreSound()
    {
        var root = Directory.CreateTempSubdirectory("uso-guide-").FullName;
        foreach (var folder in new[] { "content", "data", "themes" })
        {
            SiteFiles.Copy(SiteFiles.In(Path.Combine(Repository.Root, folder)), Path.Combine(root, folder));
        }

        File.Copy(Path.Combine(Repository.Root, "site.yml"), Path.Combine(root, "site.yml"));
        var schema = Path.Combine(root, "data", "datapackage.json");
        File.WriteAllText(schema, File.ReadAllText(schema).Replace("\"resources\": [", "\"resources\": [" + Networks, StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(root, "data", "networks.csv"), "id,name_fi,name_sv,name_en,members\nnorth,Pohjoinen,Norra,Northern,12\n");
        foreach (var (guide, folder) in Guides)
        {
            var articles = Article().Matches(File.ReadAllText(Path.Combine(Repository.Root, guide))).Select(match => match.Groups[1].Value).ToArray();
            Assert.Equal(2, articles.Length);
            foreach (var (index, text) in articles.Index())
            {
                File.WriteAllText(Path.Combine(root, folder, $"example-{Path.GetFileName(folder)}-{index}.md"), text);
            }
        }

        var result = await SiteBuild.Plan(new BuildOptions(root, TestSite.Day), NetworkExtension.Registrations).RunAsync();
        Directory.Delete(root, recursive: true);

        Assert.Equal("", ExpectedProblems.Of([.. result.Problems.Where(problem => problem.Rule.Severity == Severity.Error)]));
        Assert.Equal(3, result.Pages.Count(page => page.Id == "networks/network/north"));
    }

    /// <summary>A block that begins with front matter.</summary>
    [GeneratedRegex("```markdown\n(---\n[^`]*)```", RegexOptions.CultureInvariant)]
    private static partial Regex Article();
}
