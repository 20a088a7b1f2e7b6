using System.Text;
using DiffPlex.Renderer;
using UsoSite.Generator.Additions;

namespace UsoSite.Reporting;

/// <summary>Writes what changes in files as a unified diff. A byte that is not UTF-8 is shown as �.</summary>
internal static class UnifiedDiff
{
    public static void Write(Terminal terminal, IEnumerable<PlannedFile> files)
    {
        foreach (var file in files)
        {
            foreach (var line in Of(file).ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            {
                Write(terminal, line);
            }
        }
    }

    private static string Of(PlannedFile file)
    {
        var (old, with) = (TextOf(file.Old ?? []), TextOf(file.New));
        return UnidiffRenderer.GenerateUnidiff(old, with, "a/" + file.Path, "b/" + file.Path, ignoreWhitespace: false, ignoreCase: false, contextLines: 2);
    }

    private static string TextOf(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        return text.Contains('\n', StringComparison.Ordinal) ? text : text.Replace('\r', '\n');
    }

    private static void Write(Terminal terminal, string line)
    {
        switch (line)
        {
            case ['+', '+', '+', ..] or ['-', '-', '-', ..]:
                terminal.WriteLine($"[bold]{line}[/]");
                break;
            case ['+', ..]:
                terminal.WriteLine($"[green]{line}[/]");
                break;
            case ['-', ..]:
                terminal.WriteLine($"[maroon]{line}[/]");
                break;
            default:
                terminal.WriteLine($"{line}");
                break;
        }
    }
}
