using System.Text;
using UsoSite.Generator.Additions;
using YamlDotNet.RepresentationModel;

namespace UsoSite.Generator.Tests.Additions;

public sealed class NewArticleTests
{
    [Theory]
    [InlineData("Uusi sivu")]
    [InlineData("Season: a list")]
    [InlineData("\"quoted\" and \\ back")]
    [InlineData("true")]
    [InlineData("2027")]
    [InlineData("# not a comment")]
    [InlineData("ends with :")]
    [InlineData("- list")]
    [InlineData("ääkköset (2027–2028), kyllä!")]
    public void FrontMatterSaysTheTitleAsGiven(string title)
    {
        var file = new NewArticle(Language.Finnish, "tietoa/uusi", "tietoa/uusi", title, "", new DateOnly(2026, 11, 22)).Plan();

        var text = Encoding.UTF8.GetString(file.New);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text.Split("---\n")[1]));
        var node = (YamlScalarNode)((YamlMappingNode)yaml.Documents[0].RootNode)["title"];
        Assert.Equal(title, node.Value);
        Assert.Equal("content/fi/tietoa/uusi.md", file.Path);
    }

    [Fact]
    public void OnlyWhatIsKnownIsWritten() => Assert.Equal(
        "---\nid: uusi\ntitle: Uusi\nupdated: 2026-11-22\n---\n",
        Encoding.UTF8.GetString(new NewArticle(Language.Finnish, "uusi", "uusi", "Uusi", "", new DateOnly(2026, 11, 22)).Plan().New));
}
