using UsoSite.Generator.Checks.Figures;
using UsoSite.Generator.Data;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Domain;

/// <summary>Makes the network of the tables and holds it against the rules that concern its meaning.</summary>
public sealed class AssembleNetwork : IModule<TableSet, Network>
{
    public Task<IReadOnlyList<Network>> RunAsync(IReadOnlyList<TableSet> inputs, BuildContext context)
    {
        List<Network> sound = [];
        foreach (var set in inputs)
        {
            var network = new Network(RowMapping.ToRecords(set));
            foreach (var problem in FigureChecks.All.Where(check => check.FollowsKeys ? set.Sound(check.Tables) : set.Complete(check.Tables)).SelectMany(check => check.Find(network)))
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
}
