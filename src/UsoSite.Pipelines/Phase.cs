namespace UsoSite.Pipelines;

/// <summary>The four phases of a build, in order. A pipeline may read pipelines of its own phase and of earlier ones.</summary>
public enum Phase
{
    /// <summary>Reads files; all start at once.</summary>
    Input,

    /// <summary>Makes things from what it reads, as soon as that is there.</summary>
    Process,

    /// <summary>Sees the results of every <see cref="Process"/> pipeline: indexes, site maps, link checks.</summary>
    PostProcess,

    /// <summary>Hands the results over.</summary>
    Output,
}
