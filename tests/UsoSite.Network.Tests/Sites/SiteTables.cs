namespace UsoSite.Network.Tests;

/// <summary>The tables of a site, read as a build reads them.</summary>
internal static class SiteTables
{
    public static TableSet Read(string root, BuildContext context) => new ReadTables(root, NetworkTables.Types).Run(context);

    public static CheckedTables Checked(string root, BuildContext context) => new CheckKeys(NetworkTables.Types).Run(Read(root, context), context);

    /// <summary>The tables of a site in which nothing is wrong.</summary>
    public static SoundTables Sound(string root)
    {
        var context = new BuildContext(TestSite.Day);
        var tables = Checked(root, context);
        Assert.Equal("", ExpectedProblems.Of(context.Diagnostics.Sorted()));
        return tables.Sound!;
    }
}
