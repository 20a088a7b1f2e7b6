using System.Runtime.InteropServices;

namespace UsoSite.Generator.Publishing;

/// <summary>
/// Waits until the disk holds what was written, so that a power cut after the exchange of two folders finds the new one whole: file systems may
/// write a name to the disk long before the bytes that it stands for.
/// </summary>
internal static class DiskSync
{
    private const int NotSupported = 95;
    private const int InvalidArgument = 22;
    private const int NoSuchCall = 38;

    /// <summary>Waits for every file below a folder, and for the names of all of them.</summary>
    /// <exception cref="IOException">The disk is full or broken.</exception>
    public static void Everything(string folder)
    {
        // One call for the whole file system is many times faster than one for each file.
        if (OperatingSystem.IsLinux() && Try(folder, SyncFileSystem))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }

        foreach (var inner in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).Prepend(folder))
        {
            Names(inner);
        }
    }

    /// <summary>Waits for the names in a folder, such as those that were just exchanged. Windows writes names at once.</summary>
    /// <inheritdoc cref="Everything" path="/exception"/>
    public static void Names(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            Try(folder, Sync);
        }
    }

    /// <summary>True where the folder was synchronised, false where its file system does not know how.</summary>
    private static bool Try(string folder, Func<int, int> sync)
    {
        var opened = Open(folder, 0);
        if (opened < 0)
        {
            return false;
        }

        try
        {
            return sync(opened) == 0 || Marshal.GetLastPInvokeError() is var error && (error is NotSupported or InvalidArgument or NoSuchCall
                ? false
                : throw new IOException($"{folder} cannot be written to the disk: {Marshal.GetPInvokeErrorMessage(error)}."));
        }
        finally
        {
            _ = Close(opened);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int file);

    [DllImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SyncFileSystem(int file);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int file);
}
