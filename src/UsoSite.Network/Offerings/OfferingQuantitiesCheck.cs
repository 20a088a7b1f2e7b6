namespace UsoSite.Network;

/// <summary>A quantity says whether it is per season or per year, and only a quantity does.</summary>
internal static class OfferingQuantitiesCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<SeasonOffering> offerings) =>
        from offering in offerings
        where offering.Quantity is null != (offering.Per.Length == 0)
        select new Diagnostic(
            NetworkRules.QuantityWithoutPeriod,
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
