using System.Text;

namespace UsoSite.Generator.Theming;

/// <summary>Style sheets and scripts as they are published: without the lines that hold only a comment, empty lines and indentation.</summary>
internal static class WithoutComments
{
    /// <param name="text">Texts over several lines within a script must not have lines that look like comments.</param>
    /// <param name="extension"><c>.js</c> or <c>.css</c>; only the first has comments that begin with <c>//</c>.</param>
    public static string From(string text, string extension)
    {
        StringBuilder published = new(text.Length);
        var within = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var code = line.Trim();
            if (within || code.StartsWith("/*"))
            {
                var start = within ? 0 : 2;
                var end = code[start..].IndexOf("*/");
                within = end < 0;
                code = within ? [] : code[(start + end + 2)..].Trim();
            }

            if (!code.IsEmpty && !(extension == ".js" && code.StartsWith("//")))
            {
                published.Append(code).Append('\n');
            }
        }

        return published.ToString();
    }
}
