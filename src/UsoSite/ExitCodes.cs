namespace UsoSite;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>The site's own files have problems.</summary>
    public const int SiteProblems = 1;

    public const int WrongUsage = 2;

    /// <summary>A fault of the program or the machine.</summary>
    public const int Fault = 3;
}
