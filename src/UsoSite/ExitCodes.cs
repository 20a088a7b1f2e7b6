namespace UsoSite;

/// <summary>Exit codes of the program.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The site's own files have problems.</summary>
    public const int SiteProblems = 1;

    public const int WrongUsage = 2;

    /// <summary>An internal error, an error of the system, or stopped by the user.</summary>
    public const int Fault = 3;
}
