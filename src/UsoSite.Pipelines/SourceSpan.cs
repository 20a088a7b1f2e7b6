namespace UsoSite.Pipelines;

/// <summary>A place in a source file, kept by everything parsed so that a late error can still name it.</summary>
/// <param name="File">Path relative to the site's root, with forward slashes.</param>
/// <param name="Line">Line from 1; 0 means the file as a whole.</param>
/// <param name="Column">Column in UTF-16 characters from 1; 0 means the line as a whole.</param>
public readonly record struct SourceSpan(string File, int Line, int Column) : IComparable<SourceSpan>
{
    public static SourceSpan WholeFile(string file) => new(file, 0, 0);

    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";

    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;

    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;

    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
