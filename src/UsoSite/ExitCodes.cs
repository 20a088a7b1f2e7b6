namespace UsoSite;

/// <summary>Exit codes of the program.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>The site's own files have problems.</summary>
    public const int SiteProblems = 1;

    public const int WrongUsage = 2;

    /// <summary>An internal error, or an error of the system.</summary>
    public const int Fault = 3;

    /// <summary>Stopped with Ctrl+C, as shells tell it.</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped by the signal that ends services, as shells tell it.</summary>
    public const int Terminated = 143;
}
