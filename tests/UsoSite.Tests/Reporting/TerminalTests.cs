using Spectre.Console;
using UsoSite.Reporting;

namespace UsoSite.Tests.Reporting;

public sealed class TerminalTests
{
    private static readonly AnsiCapabilities Colours = new() { Ansi = true, ColorSystem = ColorSystem.Standard };

    [Fact]
    public void MarkupIsStyleOnATerminal() => Assert.Equal("\u001B[31merror\u001B[0m: x", Written(Colours, $"[maroon]{"error"}[/]: {"x"}"));

    [Fact]
    public void AFileGetsTheTextAlone() => Assert.Equal("error: x", Written(new AnsiCapabilities(), $"[maroon]{"error"}[/]: {"x"}"));

    [Theory]
    [InlineData("[red]x[/]")]
    [InlineData("[/] and [[ and ]")]
    [InlineData("{0} and {{")]
    public void AValueIsPrintedAsItIs(string value)
    {
        Assert.Equal(value, Written(new AnsiCapabilities(), $"{value}"));
        Assert.Equal($"\u001B[31m{value}\u001B[0m", Written(Colours, $"[maroon]{value}[/]"));
    }

    [Fact]
    public void AValueCannotControlTheTerminal() =>
        Assert.Equal(@"a\u001B]0;title\u0007\nb", Written(Colours, $"{"a\u001B]0;title\u0007\nb"}"));

    [Fact]
    public void ALongLineIsNotWrapped()
    {
        var value = string.Join(' ', Enumerable.Repeat("word", 500));

        Assert.Equal(value, Written(new AnsiCapabilities(), $"{value}"));
    }

    [Fact]
    public void OnlyATerminalWithoutNoColorIsStyled()
    {
        Environment.SetEnvironmentVariable("TERM", "xterm-256color");

        Assert.True(Terminal.CapabilitiesOf(TextWriter.Null, redirected: false, noColour: null).Ansi);
        Assert.True(Terminal.CapabilitiesOf(TextWriter.Null, redirected: false, noColour: "").Ansi);
        Assert.False(Terminal.CapabilitiesOf(TextWriter.Null, redirected: false, noColour: "1").Ansi);
        Assert.False(Terminal.CapabilitiesOf(TextWriter.Null, redirected: true, noColour: null).Ansi);
    }

    private static string Written(AnsiCapabilities capabilities, FormattableString line)
    {
        using StringWriter stream = new();
        new Terminal(stream, capabilities).WriteLine(line);
        var text = stream.ToString();
        Assert.EndsWith(Environment.NewLine, text, StringComparison.Ordinal);
        return text[..^Environment.NewLine.Length];
    }
}
