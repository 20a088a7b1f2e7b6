namespace UsoSite.Pipelines;

/// <summary>
/// A place in a source file, kept by everything parsed so that a late error can still name it: the file as a whole, its start, or what
/// <see cref="SourceText"/> finds in the text that was read.
/// </summary>
public readonly record struct SourceSpan : IComparable<SourceSpan>
{
    internal SourceSpan(string file, int line, int column) => (File, Line, Column) = (file, line, column);

    /// <summary>Path relative to the site's root, with forward slashes.</summary>
    public string File { get; }

    /// <summary>Line from 1; 0 means the file as a whole.</summary>
    public int Line { get; }

    /// <summary>Column in UTF-16 characters from 1; 0 means the file as a whole.</summary>
    public int Column { get; }

    public static SourceSpan WholeFile(string file) => new(file, 0, 0);

    /// <summary>The first character, which the emptiest file has a place for.</summary>
    public static SourceSpan Start(string file) => new(file, 1, 1);

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
