using System.Text;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Documents;

/// <summary>Gathers the words of one block, with single spaces between them and none around them.</summary>
internal sealed class RunReader(Language language)
{
    /// <summary>Keeps the marker of a source at its word on a page; a document has a space there.</summary>
    private const char WordJoiner = '\u2060';

    private readonly StringBuilder text = new();
    private readonly Stack<Language> languages = new([language]);
    private List<DocumentRun> runs = [];
    private bool strong;
    private bool emphasis;
    private bool spaceBefore;
    private char last;

    public void Add(ReadOnlySpan<char> words)
    {
        foreach (var letter in words)
        {
            if (letter is ' ' or '\t' or '\r' or '\n' || (letter == WordJoiner && last != ']'))
            {
                spaceBefore = last != default;
            }
            else if (letter != WordJoiner)
            {
                if (spaceBefore)
                {
                    text.Append(' ');
                }

                text.Append(letter);
                (spaceBefore, last) = (false, letter);
            }
        }
    }

    /// <summary>What follows is strong, or emphasised, or no longer so.</summary>
    public void Mark(bool isStrong, bool begins)
    {
        EndRun();
        (strong, emphasis) = isStrong ? (begins, emphasis) : (strong, begins);
    }

    public void BeginSpan(ReadOnlySpan<char> attributes)
    {
        EndRun();
        var own = languages.Peek();
        foreach (var other in Language.All)
        {
            own = attributes.Contains($"lang=\"{other.Code}\"", StringComparison.Ordinal) ? other : own;
        }

        languages.Push(own);
    }

    public void EndSpan()
    {
        EndRun();
        languages.Pop();
    }

    /// <summary>The words since the last block.</summary>
    public IReadOnlyList<DocumentRun> Take()
    {
        EndRun();
        var taken = runs;
        (runs, spaceBefore, last) = ([], false, default);
        return taken;
    }

    private void EndRun()
    {
        if (text.Length > 0)
        {
            runs.Add(new DocumentRun(text.ToString(), strong, emphasis, languages.Peek()));
            text.Clear();
        }
    }
}
