namespace UsoSite.Generator;

/// <summary>Paths with forward slashes on every system.</summary>
internal static class SitePath
{
    /// <summary>The path from a folder to a relative path, with <c>.</c> and <c>..</c> resolved; a final slash stays.</summary>
    public static string Combine(string folder, string relative)
    {
        var path = (relative.StartsWith('/') ? relative : $"{folder}/{relative}").AsSpan();
        Span<char> combined = new char[path.Length + 2];
        var length = 0;
        foreach (var range in path.Split('/'))
        {
            var part = path[range];
            if (part is "..")
            {
                length = Math.Max(0, combined[..length].LastIndexOf('/'));
            }
            else if (part is not ("" or "."))
            {
                combined[length++] = '/';
                part.CopyTo(combined[length..]);
                length += part.Length;
            }
        }

        if (length == 0 || relative.Length == 0 || relative[^1] is '/' or '.')
        {
            combined[length++] = '/';
        }

        return combined[..length].ToString();
    }

    /// <summary>The folder of a file, without a final slash; empty for a file at the root.</summary>
    public static string FolderOf(string file) => file[..Math.Max(0, file.LastIndexOf('/'))];
}
