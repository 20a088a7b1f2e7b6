using System.Globalization;
using UsoSite.Generator.Changes;

namespace UsoSite.Network;

/// <summary>What municipalities pay: tiers whose fee changed, came or went, then the municipalities whose fee changed for another reason.</summary>
internal static class FeeChanges
{
    public static IEnumerable<Change> Between(Network old, Network now) => Seasons(old, now).SelectMany(season => Tiers(old, now, season).Concat(Municipalities(old, now, season)));

    private static IEnumerable<SeasonId> Seasons(Network old, Network now) =>
        old.Seasons.Concat(now.Seasons).Select(season => season.Id).Distinct().OrderBy(id => id.Value, StringComparer.Ordinal);

    private static IEnumerable<Change> Tiers(Network old, Network now, SeasonId season)
    {
        var (before, after) = (TiersOf(old, season), TiersOf(now, season));
        foreach (var range in before.Keys.Union(after.Keys).OrderBy(range => range.Min ?? int.MinValue))
        {
            var (was, tier) = (before.GetValueOrDefault(range), after.GetValueOrDefault(range));
            if (was is null)
            {
                yield return Of(ChangeKind.Added, season, range, ChangeTexts.Fee(tier!.AnnualFee), Concerned(now, season, tier), null, tier.AnnualFee);
            }
            else if (tier is null)
            {
                yield return Of(ChangeKind.Removed, season, range, ChangeTexts.Fee(was.AnnualFee), Concerned(old, season, was), was.AnnualFee, null);
            }
            else if (was.AnnualFee != tier.AnnualFee)
            {
                yield return Of(
                    ChangeKind.Changed, season, range, ChangeTexts.Fees(was.AnnualFee, tier.AnnualFee), Concerned(now, season, tier), was.AnnualFee, tier.AnnualFee);
            }
        }
    }

    private static Dictionary<TierRange, FeeTier> TiersOf(Network network, SeasonId season) => Find(network, season) is { } found
        ? network.Schedule(found.Id).Tiers.DistinctBy(tier => tier.Range).ToDictionary(tier => tier.Range)
        : [];

    private static int Concerned(Network network, SeasonId season, FeeTier tier) => Find(network, season) is { } found
        ? network.Municipalities.Count(m => network.Fees.Population(m.Code, found) is { } figure && tier.Contains(figure.Residents))
        : 0;

    private static Change Of(ChangeKind kind, SeasonId season, TierRange range, Text fee, int municipalities, int? old, int? now)
    {
        var (count, people) = (ChangeTexts.Municipalities(municipalities), ChangeTexts.Join(", ", ChangeTexts.Season(season), ChangeTexts.Residents(range)));
        return new Change(kind, $"season={season} min_residents={range.Min}", new($"{people.En}: {fee.En}, concerns {count.En}", $"{people.Fi}: {fee.Fi}, koskee {ChangeTexts.Number(municipalities).Fi} kuntaa"))
        {
            Values = [Fee(old, now)],
            IsComplete = true,
        };
    }

    /// <summary>Fees that changed although no tier with these bounds did: by other bounds, another population or a decision.</summary>
    private static IEnumerable<Change> Municipalities(Network old, Network now, SeasonId season)
    {
        if (Find(old, season) is not { } before || Find(now, season) is not { } after)
        {
            yield break;
        }

        foreach (var municipality in now.Municipalities.Where(m => old.Municipalities.Any(earlier => earlier.Code == m.Code)))
        {
            var (was, fee) = (old.FeeOf(municipality.Code, before), now.FeeOf(municipality.Code, after));
            if (was.AnnualFee != fee.AnnualFee && (was.Tier?.Range != fee.Tier?.Range || !was.IsOfSameKindAs(fee) || was.Fee is Fee.Decided))
            {
                var name = ChangeTexts.Join(", ", ChangeTexts.Of(municipality.Name), ChangeTexts.Season(season));
                yield return new Change(
                    ChangeKind.Changed, $"season={season} municipality={municipality.Code}", ChangeTexts.Join(": ", name, ChangeTexts.Fees(was.AnnualFee, fee.AnnualFee)))
                {
                    Values = [Fee(was.AnnualFee, fee.AnnualFee)],
                    IsComplete = true,
                };
            }
        }
    }

    private static Season? Find(Network network, SeasonId season) => network.Seasons.FirstOrDefault(found => found.Id == season);

    private static ValueChange Fee(int? old, int? now) => new("annual_fee_eur", new("Annual fee", "Vuosimaksu"), Digits(old), Digits(now));

    private static string Digits(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
