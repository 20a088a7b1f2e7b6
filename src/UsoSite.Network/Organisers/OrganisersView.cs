namespace UsoSite.Network;

/// <summary>Organisers with the ways to reach them that the data has.</summary>
public sealed record OrganisersView(IReadOnlyList<Organiser> Organisers)
{
    /// <summary>The organisers with the given ids, or all.</summary>
    public static OrganisersView From(string ids, Network network)
    {
        var wanted = ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new([.. network.Tables.Organisers.Where(o => wanted.Length == 0 || wanted.Contains(o.Id))]);
    }
}
