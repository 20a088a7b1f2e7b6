using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Additions;

/// <summary>Whether an answer can stand in a cell.</summary>
public static class CellAnswer
{
    /// <summary>What is wrong with it and what to write instead; null where it can.</summary>
    public static Text? ProblemOf(FieldSchema field, string answer)
    {
        if (answer.Length == 0)
        {
            return CellProblems.OfEmpty(field) is var (_, empty, cure) ? Join(empty, cure) : null;
        }

        if (CellParser.Parse(field, answer) is not { } value)
        {
            var (_, message, help) = CellProblems.OfWrongType(field, answer);
            return Join(message, help);
        }

        return CellProblems.OfValue(field, answer, value) is var (_, fact, fix, _) ? Join(fact, fix) : null;
    }

    /// <summary>The answer as the published tables write it: a day as 2025-01-13, digits without spaces.</summary>
    public static string Canonical(FieldSchema field, string answer) => CellText.Of(field, answer);

    private static Text Join(Text fact, Text fix) => new($"{fact.En} {fix.En}", $"{fact.Fi} {fix.Fi}");
}
