using UsoSite.Generator.Checks.Figures;
using UsoSite.Generator.Data;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Domain;

/// <summary>Makes the network of the tables and holds it against the rules that concern its meaning.</summary>
public sealed class AssembleNetwork : IModule<TableSet, Network>
{
    /// <summary>The tables without which there is nothing to show.</summary>
    private static readonly string[] NeededRows = ["seasons", "municipalities", "population"];

    public Task<IReadOnlyList<Network>> RunAsync(IReadOnlyList<TableSet> inputs, BuildContext context)
    {
        List<Network> sound = [];
        foreach (var set in inputs)
        {
            if (EmptyTables(set).ToArray() is { Length: > 0 } empty)
            {
                Array.ForEach(empty, context.Diagnostics.Report);
                continue;
            }

            var network = new Network(RowMapping.ToRecords(set));
            foreach (var problem in FigureChecks.On(context.AsOf).Where(check => check.FollowsKeys ? set.Sound(check.Tables) : set.Complete(check.Tables)).SelectMany(check => check.Find(network)))
            {
                context.Diagnostics.Report(problem);
            }

            if (network.Seasons.Count > 0)
            {
                sound.Add(network);
            }
        }

        return Task.FromResult<IReadOnlyList<Network>>(sound);
    }

    private static IEnumerable<Diagnostic> EmptyTables(TableSet set) =>
        from name in NeededRows
        where set.Complete(name) && set.Rows(name).Count == 0
        select new Diagnostic(Rules.EmptyRequired, SourceSpan.WholeFile("data/" + set.ByName[name].Schema.Path), new(
            $"The table {name} has no rows.", $"Taulukossa {name} ei ole rivejä."), new(
            "Add the rows, or restore the file from the history of the repository.", "Lisää rivit, tai palauta tiedosto versionhallinnan historiasta."));
}
