using System.Globalization;
using Spectre.Console;
using UsoSite.Pipelines;

namespace UsoSite.Reporting;

/// <summary>
/// A stream of the console that takes lines with Spectre's markup. They are styled on a terminal, plain in a file or pipe and
/// where <c>NO_COLOR</c> is set, and never wrapped.
/// </summary>
internal sealed class Terminal(TextWriter stream, AnsiCapabilities capabilities)
{
    private readonly AnsiMarkup markup = new(new AnsiWriter(stream, capabilities));

    /// <summary>True where a person reads along: the stream is neither a file nor a pipe.</summary>
    public bool IsInteractive { get; init; }

    public static Terminal Output => new(Console.Out, CapabilitiesOf(Console.Out, Console.IsOutputRedirected, NoColour)) { IsInteractive = !Console.IsOutputRedirected };

    public static Terminal Errors => new(Console.Error, CapabilitiesOf(Console.Error, Console.IsErrorRedirected, NoColour)) { IsInteractive = !Console.IsErrorRedirected };

    private static string? NoColour => Environment.GetEnvironmentVariable("NO_COLOR");

    public static AnsiCapabilities CapabilitiesOf(TextWriter stream, bool redirected, string? noColour) =>
        redirected || noColour is { Length: > 0 } ? new AnsiCapabilities() : AnsiCapabilities.Create(stream);

    /// <summary>Writes a line. Markup is read in its fixed parts only; values are printed as they are, with control characters made visible.</summary>
    public void WriteLine(FormattableString line) => markup.WriteLine(string.Format(
        CultureInfo.InvariantCulture, line.Format, [.. line.GetArguments().Select(value => AnsiMarkup.Escape(PrintableText.From(TextOf(value))))]));

    private static string TextOf(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}

/// <summary>Names of Spectre's styles. These colours are legible on dark and on light terminals.</summary>
internal static class Styles
{
    public static string For(Severity severity) => severity == Severity.Error ? "maroon" : "olive";

    /// <summary>The style of a count of problems: none stays plain.</summary>
    public static string For(Severity severity, int count) => count == 0 ? "default" : For(severity);
}
