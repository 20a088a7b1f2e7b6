using UsoSite.Generator.Data.Records;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data;

/// <summary>Checks what the records mean together and makes the model of a site of them, where nothing is wrong.</summary>
/// <param name="checks">The rules about records.</param>
/// <param name="make">Makes the model.</param>
public sealed class AssembleModel<TModel>(IReadOnlyList<RecordCheck> checks, Func<SoundTables, DateOnly, TModel> make) : IModule<CheckedTables, TModel>
    where TModel : class
{
    public TModel? Run(CheckedTables input, BuildContext context)
    {
        Parallel.ForEach(checks, new ParallelOptions { CancellationToken = context.Cancellation }, check =>
        {
            foreach (var problem in check.Find(input, context.AsOf))
            {
                context.Diagnostics.Report(problem);
            }
        });

        return input.Sound is { } tables && !context.Diagnostics.HasErrors ? make(tables, context.AsOf) : null;
    }
}
