using System.Text;
using System.Text.RegularExpressions;

namespace UsoSite.Network.Tests;

/// <summary>
/// Takes the hashes of contents out of a published site, in names of files and in links to them. Every page links to the search index, so that
/// with its hash one changed word would change every kept page.
/// </summary>
internal static partial class AssetHashes
{
    public static void RemoveFrom(string folder)
    {
        foreach (var file in SiteFiles.In(folder).Values)
        {
            // Latin 1 maps every byte to one character and back, so that nothing else in the file changes.
            var text = Encoding.Latin1.GetString(File.ReadAllBytes(file));
            File.Delete(file);
            File.WriteAllBytes(Without(file), Encoding.Latin1.GetBytes(Without(text)));
        }
    }

    private static string Without(string text) => Hash().Replace(text, ".");

    [GeneratedRegex(@"\.[0-9a-f]{10}\.(?=(?:js|css|svg|png)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Hash();
}
