using System.Text;
using System.Text.RegularExpressions;
using UsoSite.Pipelines;

namespace UsoSite.Network.Tests;

/// <summary>A small site with the files of an example laid over it.</summary>
internal static partial class ExampleSite
{
    /// <summary>What the program says of the site.</summary>
    /// <param name="layers">The site below the example; empty for the base site in the theme that the example needs.</param>
    public static IReadOnlyList<Diagnostic> ProblemsOf(RuleExample example, string[] layers)
    {
        using var site = layers.Length > 0 ? new TestSite(layers) : Below(example);
        foreach (var (file, text) in example.Files)
        {
            if (text is null)
            {
                File.Delete(Path.Combine(site.Root, file));
            }
            else
            {
                site.Write(file, Bytes(text));
            }
        }

        foreach (var (file, old, with) in example.Changes)
        {
            site.Replace(file, old, with);
        }

        return site.Build(options => options with { Output = null, AsOf = example.Day ?? TestSite.Day }).Problems;
    }

    private static TestSite Below(RuleExample example)
    {
        if (example.Files.ContainsKey("site.yml"))
        {
            // A site with settings of its own has the shipped themes, without the one of the tests.
            var site = TestSite.Base();
            Directory.Delete(Path.Combine(site.Root, "themes", "golden"), recursive: true);
            return site;
        }

        return example.Files.Keys.Any(file => file.StartsWith("themes/", StringComparison.Ordinal)) ? TestSite.Base() : TestSite.Small();
    }

    /// <summary>The bytes of a file, in which <c>\xE4</c> stands for a byte that is not UTF-8.</summary>
    private static byte[] Bytes(string text) => text.Contains("\\x", StringComparison.Ordinal)
        ? Encoding.Latin1.GetBytes(Byte().Replace(text, match => ((char)Convert.ToByte(match.Groups[1].Value, 16)).ToString()))
        : Encoding.UTF8.GetBytes(text);

    [GeneratedRegex(@"\\x([0-9A-F]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Byte();
}
