using UsoSite.Generator.Domain;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Checks.Figures;

/// <summary>A rule about what the figures mean together, beyond what the schema says of single tables.</summary>
internal interface IFigureCheck
{
    /// <summary>The tables that must be sound for the rule to say anything true.</summary>
    IReadOnlyList<string> Tables { get; }

    IEnumerable<Diagnostic> Find(Network network);
}
