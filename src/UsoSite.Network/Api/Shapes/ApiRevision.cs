namespace UsoSite.Network;

/// <summary>The state of the data that a file is of.</summary>
/// <param name="Version">Changes with any cell of any table, and with nothing else.</param>
/// <param name="Modified">The day on which the data was last changed; null where it does not say.</param>
internal sealed record ApiRevision(string Version, DateOnly? Modified);

/// <summary>The smallest file, by which a program tells whether anything is new.</summary>
internal sealed record RevisionDocument(string Api, string Version, DateOnly? Modified, string Hash)
{
    public static RevisionDocument From(ApiContext context) => new("v1", context.Revision.Version, context.Revision.Modified, context.Hash);
}
