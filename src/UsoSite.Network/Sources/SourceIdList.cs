namespace UsoSite.Network;

/// <summary>Puts together the sources of several figures.</summary>
internal static class SourceIdList
{
    /// <summary>The ids of all lists, each once, in the order in which they come first.</summary>
    public static IReadOnlyList<string> Of(params ReadOnlySpan<IReadOnlyList<string>> lists)
    {
        List<string> all = [];
        foreach (var list in lists)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (!all.Contains(list[i]))
                {
                    all.Add(list[i]);
                }
            }
        }

        return all;
    }
}
