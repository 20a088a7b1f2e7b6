using System.Text;

namespace UsoSite.Generator.Theming;

/// <summary>Leaves out of a script or style sheet what readers of the site need not load: lines that hold only a comment.</summary>
internal static class CommentLines
{
    /// <summary>The text without them. A comment beside code stays as it is.</summary>
    public static string Remove(string text)
    {
        StringBuilder kept = new(text.Length);
        var within = false;
        foreach (var line in text.Split('\n'))
        {
            var words = line.Trim();
            var begins = !within && words.StartsWith("/*", StringComparison.Ordinal) && words.IndexOf("*/", StringComparison.Ordinal) is var end
                && (end < 0 || end == words.Length - 2);
            if (!within && !begins && !words.StartsWith("//", StringComparison.Ordinal))
            {
                kept.Append(line).Append('\n');
            }

            within = (within || begins) && !words.EndsWith("*/", StringComparison.Ordinal);
        }

        return kept.ToString();
    }
}
