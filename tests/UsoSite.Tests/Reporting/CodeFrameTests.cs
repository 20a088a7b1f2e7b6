using Spectre.Console;
using UsoSite.Reporting;

namespace UsoSite.Tests.Reporting;

public sealed class CodeFrameTests
{
    [Theory]
    [InlineData("kunta,maksu", 7, "kunta,maksu", "      ^")]
    [InlineData("a\tb", 3, @"a\tb", "   ^")]
    [InlineData("a\u0308bc", 4, "a\u0308bc", "  ^")]
    [InlineData("京都,x", 4, "京都,x", "     ^")]
    [InlineData("lyhyt", 6, "lyhyt", "     ^")]
    public void TheCaretStandsBelowTheColumn(string line, int column, string shown, string caret) => Assert.Equal((shown, caret), CodeFrame.Of(line, column));

    [Fact]
    public void ALineAsAWholeHasNoCaret() => Assert.Equal(("abc", null), CodeFrame.Of("abc", 0));

    [Theory]
    [InlineData(1)]
    [InlineData(51)]
    [InlineData(5_000)]
    [InlineData(10_000)]
    public void OfALongLineThePartAroundTheColumnIsShown(int column)
    {
        var line = string.Concat(Enumerable.Repeat("abcdefghij", 1000));

        var (shown, caret) = CodeFrame.Of(line, column);

        Assert.InRange(shown.Length, 100, 102);
        Assert.Equal(line[column - 1], shown[caret!.Length - 1]);
        Assert.Equal((column > 51, column < 9_950), (shown[0] == '…', shown[^1] == '…'));
    }

    [Fact]
    public void OnATerminalTheLineIsShownAndInAFileItIsNot()
    {
        using var site = new SmallSite();
        File.WriteAllBytes(Path.Combine(site.Root, "data", "latin.csv"), [0x61, 0xE4, 0x0A]);
        var found = Found.Result(Found.Problem("data/seasons.csv", 2, 4), Found.Problem("data/latin.csv", 1, 2), Found.Problem("data/none.csv", 1, 1), Found.Problem("site.yml", 0, 0));

        Assert.Equal(["     2 | " + File.ReadAllLines(Path.Combine(site.Root, "data", "seasons.csv"))[1], "       |    ^"], Lines(interactive: true).Where(line => line.Contains(" | ", StringComparison.Ordinal)));
        Assert.DoesNotContain(Lines(interactive: false), line => line.Contains(" | ", StringComparison.Ordinal));

        string[] Lines(bool interactive)
        {
            using StringWriter stream = new() { NewLine = "\n" };
            ProblemText.Write(new Terminal(stream, new AnsiCapabilities()) { IsInteractive = interactive }, found, "en", new SourceLines(site.Root));
            return stream.ToString().Split('\n');
        }
    }
}
