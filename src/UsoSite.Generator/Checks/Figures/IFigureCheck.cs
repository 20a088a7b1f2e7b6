using UsoSite.Generator.Domain;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Checks.Figures;

/// <summary>A rule about what the figures mean together, beyond what the schema says of single tables.</summary>
internal interface IFigureCheck
{
    /// <summary>The tables that the rule needs whole to say anything true.</summary>
    IReadOnlyList<string> Tables { get; }

    /// <summary>True where the rule follows keys from one table to another, which must then hold.</summary>
    bool FollowsKeys { get; }

    IEnumerable<Diagnostic> Find(Network network);
}
