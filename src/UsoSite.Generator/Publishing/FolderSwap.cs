using System.Runtime.InteropServices;

namespace UsoSite.Generator.Publishing;

/// <summary>Puts a finished folder in the place of another.</summary>
internal static class FolderSwap
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>
    /// Puts <paramref name="made"/> in the place of <paramref name="current"/>, which ends at <paramref name="retired"/>:
    /// in one step where the system can exchange two names, else in two that <see cref="Recover"/> completes.
    /// </summary>
    public static void Run(string made, string current, string retired)
    {
        if (!Directory.Exists(current))
        {
            Directory.Move(made, current);
        }
        else if (TryExchange(made, current))
        {
            // The new site is in its place; that the old one keeps the wrong name is no fault of the build.
            TryMove(made, retired);
        }
        else
        {
            Directory.Move(current, retired);
            Directory.Move(made, current);
        }
    }

    /// <summary>Brings back a folder that an interrupted swap in two steps had set aside.</summary>
    public static void Recover(string current, string retired)
    {
        if (!Directory.Exists(current) && Directory.Exists(retired))
        {
            Directory.Move(retired, current);
        }
    }

    private static void TryMove(string from, string to)
    {
        try
        {
            Directory.Move(from, to);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever removes what is left removes it under either name.
        }
    }

    private static bool TryExchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0
                : OperatingSystem.IsMacOS() && RenameX(one, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(
        int fromFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string from, int toFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string to, uint flags);

    [DllImport("libc", EntryPoint = "renamex_np", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameX(
        [MarshalAs(UnmanagedType.LPUTF8Str)] string from, [MarshalAs(UnmanagedType.LPUTF8Str)] string to, uint flags);
}
