using System.Xml.Linq;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using UsoSite.Generator.Content.Directives;

namespace UsoSite.Network.Tests;

/// <summary>Documentation that can be checked is checked.</summary>
public sealed class Documentation
{
    [Fact]
    public void RuleCodesAndNamesAreUnique()
    {
        Assert.Equal(AllRules.ByCode.Count, AllRules.ByCode.DistinctBy(rule => rule.Code).Count());
        Assert.Equal(AllRules.ByCode.Count, AllRules.ByCode.DistinctBy(rule => rule.Name).Count());
    }

    [Fact]
    public void EveryPublicTypeIsDescribed()
    {
        var described = new[] { "UsoSite.Pipelines", "UsoSite.Generator", "UsoSite.Network" }
            .SelectMany(name => XDocument.Load(Path.Combine(AppContext.BaseDirectory, name + ".xml")).Descendants("member"))
            .Where(member => member.Element("summary") is not null)
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet();
        var types = new[] { typeof(Page).Assembly, typeof(Pipeline).Assembly, typeof(Network).Assembly }.SelectMany(assembly => assembly.GetExportedTypes());

        Assert.Empty(types.Where(type => !type.Name.Contains('<', StringComparison.Ordinal)).Select(type => "T:" + type.FullName!.Replace('+', '.')).Where(name => !described.Contains(name)));
    }

    [Fact]
    public void TheGuideForThemesNamesEveryHelper()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "themes.md"));

        Assert.Empty(Helpers.InHtml.Names.Where(name => !guide.Contains($"`{name}`", StringComparison.Ordinal) && !guide.Contains($"{{{{{name} ", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheCoordinatorsGuideShowsEveryDirective()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "content", "fi", "ohjeet", "uusi-sivu.md"));

        Assert.Empty(NetworkExtension.Registrations.Directives.Concat(GeneratorDirectives.All).Select(directive => directive.Name).Where(name => !guide.Contains("{{" + name, StringComparison.Ordinal)));
    }

    [Fact]
    public void LinksBetweenDocumentsLeadSomewhere()
    {
        var documents = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository.Root, "README.md"));

        Assert.Empty(documents.SelectMany(file => Markdown.Parse(File.ReadAllText(file)).Descendants<LinkInline>()
            .Select(link => (link.Url ?? "").Split('#')[0])
            .Where(link => link.Length > 0 && !link.Contains(':', StringComparison.Ordinal))
            .Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(file)!, link)))
            .Select(link => $"{Path.GetFileName(file)}: {link}")));
    }

    [Fact]
    public void TheCommandsOfTheReadmeAreThoseThatCiRuns()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var ci = File.ReadAllText(Path.Combine(Repository.Root, ".ci", "run"));

        Assert.All(["dotnet run --project src/UsoSite -c Release -- build", "dotnet test -c Release"], command =>
        {
            Assert.Contains(command, readme, StringComparison.Ordinal);
            Assert.Contains(command, ci, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void NoSourceFileIsLongerThanThreeHundredLines() =>
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadLines(file).Count() > 300));
}
