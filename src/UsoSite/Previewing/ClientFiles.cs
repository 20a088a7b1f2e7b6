namespace UsoSite.Previewing;

/// <summary>The files that the preview itself adds to pages in the browser; they are in no published site.</summary>
internal static class ClientFiles
{
    /// <summary>A file by its name; null where there is none.</summary>
    public static byte[]? Find(string name)
    {
        using var file = typeof(ClientFiles).Assembly.GetManifestResourceStream("preview/" + name);
        if (file is null)
        {
            return null;
        }

        using MemoryStream content = new();
        file.CopyTo(content);
        return content.ToArray();
    }
}
