using UsoSite.Pipelines;

namespace UsoSite;

/// <summary>Places in files that are not read: of a text just large enough, for a place can be had of a text alone.</summary>
internal static class Places
{
    /// <summary>A place as it is printed; the file as a whole for line 0.</summary>
    public static SourceSpan At(string file, int line, int column = 1) => line == 0
        ? SourceSpan.WholeFile(file)
        : new SourceText(file, new string('\n', line - 1) + new string('x', column)).At(line, column);
}
