namespace UsoSite.Generator;

/// <summary>Paths with forward slashes on every system.</summary>
internal static class SitePath
{
    /// <summary>The path from a folder to a relative path, with <c>.</c> and <c>..</c> resolved; a final slash stays.</summary>
    public static string Combine(string folder, string relative)
    {
        List<string> parts = [];
        foreach (var part in (relative.StartsWith('/') ? relative : $"{folder}/{relative}").Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ".."))
            {
                parts.Add(part);
            }
        }

        var end = relative.Length == 0 || relative[^1] is '/' or '.' ? "/" : "";
        return parts.Count == 0 ? "/" : "/" + string.Join('/', parts) + end;
    }

    /// <summary>The folder of a file, without a final slash; empty for a file at the root.</summary>
    public static string FolderOf(string file) => file[..Math.Max(0, file.LastIndexOf('/'))];
}
