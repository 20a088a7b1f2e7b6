namespace UsoSite.Network;

/// <summary>Every source, and where sources disagree.</summary>
public sealed record SourcesView(IReadOnlyList<SourceGroup> Groups, IReadOnlyList<DisagreementView> Disagreements)
{
    private static readonly string[] Kinds = ["decision", "brochure", "report", "web", "dataset"];

    public static SourcesView From(Site site, Network network)
    {
        var uses = new SourceUses(site.Data);
        return new SourcesView(
            [
                .. from source in network.Tables.Sources
                   orderby Array.IndexOf(Kinds, source.Kind), source.Date?.SortKey ?? 0 descending
                   group SourceView.From(source, network, uses) by source.Kind into kind
                   select new SourceGroup(kind.Key, [.. kind]),
            ],
            [.. network.Tables.Disagreements.Select(d => DisagreementView.From(d, network))]);
    }
}
