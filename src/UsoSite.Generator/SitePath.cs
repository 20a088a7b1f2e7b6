namespace UsoSite.Generator;

/// <summary>Paths with forward slashes on every system.</summary>
internal static class SitePath
{
    private const int LongestOnStack = 256;

    /// <summary>The path from a folder to a relative path, with <c>.</c> and <c>..</c> resolved; a final slash stays.</summary>
    public static string Combine(ReadOnlySpan<char> folder, ReadOnlySpan<char> relative)
    {
        var longest = folder.Length + relative.Length + 2;
        Span<char> path = longest <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[longest];
        return path[..Combine(folder, relative, path)].ToString();
    }

    /// <summary>The same into memory that has room for both and two signs more.</summary>
    /// <returns>The length of the path.</returns>
    public static int Combine(ReadOnlySpan<char> folder, ReadOnlySpan<char> relative, Span<char> path)
    {
        var length = relative.StartsWith('/') ? 0 : Append(folder, path, 0);
        length = Append(relative, path, length);
        if (length == 0 || relative.IsEmpty || relative[^1] is '/' or '.')
        {
            path[length++] = '/';
        }

        return length;
    }

    /// <summary>The folder of a file, without a final slash; empty for a file at the root.</summary>
    public static string FolderOf(string file) => FolderOf(file.AsSpan()).ToString();

    /// <inheritdoc cref="FolderOf(string)"/>
    public static ReadOnlySpan<char> FolderOf(ReadOnlySpan<char> file) => file[..Math.Max(0, file.LastIndexOf('/'))];

    /// <summary>Goes from a path along another; gives the length of the path then.</summary>
    private static int Append(ReadOnlySpan<char> parts, Span<char> path, int length)
    {
        foreach (var range in parts.Split('/'))
        {
            var part = parts[range];
            if (part is "..")
            {
                length = Math.Max(0, path[..length].LastIndexOf('/'));
            }
            else if (part is not ("" or "."))
            {
                path[length++] = '/';
                part.CopyTo(path[length..]);
                length += part.Length;
            }
        }

        return length;
    }
}
