using System.Runtime.InteropServices;

namespace UsoSite.Generator.Inputs;

/// <summary>Tells files that hold bytes from what only has a name on the disk: named pipes, sockets and devices, the reading of which may never end.</summary>
internal static class FileKind
{
    private const int CurrentFolder = -100;
    private const uint Mode = 2;
    private const int KindOfMode = 0xF000;
    private const int Regular = 0x8000;

    /// <summary>Where the mode stands in what Linux tells of a file, and in what macOS tells.</summary>
    private const int LinuxOffset = 28;
    private const int MacOffset = 4;

    /// <summary>False for a named pipe, a socket or a device; links are followed.</summary>
    /// <param name="length">The length that the system tells, where it is known: what is no file has none, so that only empty files need to be asked about.</param>
    public static bool IsRegular(string path, long? length = null)
    {
        if (length > 0 || OperatingSystem.IsWindows())
        {
            return true;
        }

        var told = new byte[512];
        try
        {
            return OperatingSystem.IsLinux()
                ? StatX(CurrentFolder, path, 0, Mode, told) != 0 || IsRegular(told, LinuxOffset)
                : !OperatingSystem.IsMacOS() || Stat(path, told) != 0 || IsRegular(told, MacOffset);
        }
        catch (EntryPointNotFoundException)
        {
            return true;
        }
    }

    private static bool IsRegular(byte[] told, int offset) => (BitConverter.ToUInt16(told, offset) & KindOfMode) == Regular;

    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, byte[] told);

    private static int Stat(string path, byte[] told) => RuntimeInformation.ProcessArchitecture == Architecture.X64 ? StatOfIntel(path, told) : StatOfArm(path, told);

    [DllImport("libc", EntryPoint = "stat$INODE64", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatOfIntel([MarshalAs(UnmanagedType.LPUTF8Str)] string path, byte[] told);

    [DllImport("libc", EntryPoint = "stat", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatOfArm([MarshalAs(UnmanagedType.LPUTF8Str)] string path, byte[] told);
}
