using FsCheck;
using FsCheck.Fluent;

namespace UsoSite.Network.Tests;

/// <summary>The changes that stand in <c>expected.diff</c>.</summary>
public sealed class LineChangesTests
{
    [Fact]
    public void MakeTheOneTextIntoTheOther()
    {
        var texts = Gen.Elements("", "a", "b", "</dl>", "</dl>\r").ListOf().Select(lines => string.Join('\n', lines)).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(texts, texts, (from, to) =>
            LineChanges.Apply("page", from, LineChanges.Between(from, to)) == to));
    }

    [Theory]
    [InlineData("a\nb\nc\nd", "a\nB\nC\nd", "-b +B -c +C")]
    [InlineData("p\na\np\nb", "p\na\nP\nb", " a -p +P")]
    [InlineData("p\na\np\nb", "p\na\np\nnew\nb", " a  p +new")]
    [InlineData("a\nb", "a\nb", "")]
    public void NameOnlyWhatTellsThePlace(string from, string to, string changes) =>
        Assert.Equal(changes, string.Join(' ', LineChanges.Between(from, to)));

    [Theory]
    [InlineData("new\na\nb\nc\nd", "new\na\nB\nC\nd\nlast")]
    [InlineData("a\nnew\nb\nc\nd", "a\nnew\nB\nC\nd\nlast")]
    [InlineData("a\nb\nnew\nc\nd", "a\nB\nnew\nC\nd\nlast")]
    [InlineData("a\nb\nc\nd\nnew", "a\nB\nC\nd\nlast\nnew")]
    public void StayTheSameForALineAddedToBothTexts(string from, string to)
    {
        var changes = LineChanges.Between("a\nb\nc\nd", "a\nB\nC\nd\nlast");

        Assert.Equal(to, LineChanges.Apply("page", from, changes));
    }

    [Fact]
    public void FitNoTextWithoutALineThatTheyName()
    {
        var e = Assert.Throws<InvalidDataException>(() => LineChanges.Apply("page", "a\nb\nc", ["-b", "-a"]));

        Assert.Equal("page: no such line below line 2\n  -a", e.Message);
    }
}
