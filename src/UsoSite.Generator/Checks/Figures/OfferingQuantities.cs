using UsoSite.Generator.Domain;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Checks.Figures;

/// <summary>A quantity says whether it is per season or per year, and only a quantity does.</summary>
internal sealed class OfferingQuantities : IFigureCheck
{
    public IReadOnlyList<string> Tables => ["season_offerings"];

    public bool FollowsKeys => false;

    public IEnumerable<Diagnostic> Find(Network network) =>
        from offering in network.Tables.SeasonOfferings
        where offering.Quantity is null != (offering.Per.Length == 0)
        select new Diagnostic(
            Rules.QuantityWithoutPeriod,
            offering.At,
            offering.Quantity is null
                ? new($"The row says “{offering.Per}” and gives no quantity.", $"Rivillä on ”{offering.Per}” mutta ei määrää.")
                : new($"The row does not say whether {offering.Quantity} is per season or per year.",
                    $"Rivi ei kerro, onko {offering.Quantity} kautta vai vuotta kohti."),
            new("Fill in both quantity and per, or leave both empty.", "Täytä sekä quantity että per, tai jätä molemmat tyhjiksi."))
        {
            Key = $"season={offering.Season} offering={offering.Offering}",
        };
}
