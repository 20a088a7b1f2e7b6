namespace UsoSite.Network;

/// <summary>Where a season has tiers, every population from 0 up belongs to exactly one of them.</summary>
internal static class FeeTierCoverageCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyList<FeeTier> all, IReadOnlyList<Season> seasons) =>
        seasons.Select(season => new FeeSchedule(all.Where(tier => tier.Season == season.Id)).Tiers).Where(tiers => tiers.Count > 0).SelectMany(Find);

    /// <summary>True where the season has no tiers, or every population belongs to exactly one of them.</summary>
    public static bool IsCovered(FeeSchedule schedule) => schedule.Tiers.Count == 0 || !Find(schedule.Tiers).Any();

    private static IEnumerable<Diagnostic> Find(IReadOnlyList<FeeTier> tiers) =>
        tiers.Any(IsEmpty) ? tiers.Where(IsEmpty).Select(Empty) : FindBetween(tiers);

    private static bool IsEmpty(FeeTier tier) => tier.MaxResidents < (tier.MinResidents ?? 0);

    private static Diagnostic Empty(FeeTier tier) => Gap(tier,
        $"The tier ends at {tier.MaxResidents}, below its start {tier.MinResidents ?? 0}: it contains no population.",
        $"Luokka päättyy lukuun {tier.MaxResidents}, alkuaan {tier.MinResidents ?? 0} pienempään: siihen ei kuulu ketään.");

    private static IEnumerable<Diagnostic> FindBetween(IReadOnlyList<FeeTier> tiers)
    {
        if (tiers[0].MinResidents is > 0 and var first)
        {
            yield return Gap(tiers[0], $"No tier contains populations below {first}.", $"Mihinkään luokkaan ei kuulu alle {first} asukasta.");
        }

        foreach (var (lower, upper) in tiers.Zip(tiers.Skip(1)))
        {
            var (end, start) = ((long)(lower.MaxResidents ?? int.MaxValue), (long)(upper.MinResidents ?? 0));
            if (start > end + 1)
            {
                yield return Gap(upper, $"No tier contains populations from {end + 1} to {start - 1}.",
                    $"Mihinkään luokkaan ei kuulu {end + 1}–{start - 1} asukasta.");
            }
            else if (start <= end)
            {
                yield return new Diagnostic(NetworkRules.FeeTierOverlap, upper.At, new(
                    lower.MaxResidents is null
                        ? $"The tier starts at {start}, and the tier on line {lower.At.Line} has no upper bound: both contain those populations."
                        : $"The tier starts at {start}, and the tier on line {lower.At.Line} reaches {end}: both contain those populations.",
                    lower.MaxResidents is null
                        ? $"Luokka alkaa luvusta {start}, ja rivin {lower.At.Line} luokalla ei ole ylärajaa: molemmat kattavat samat asukasmäärät."
                        : $"Luokka alkaa luvusta {start}, ja rivin {lower.At.Line} luokka ulottuu lukuun {end}: molemmat kattavat samat asukasmäärät."), new(
                    "Both bounds belong to the tier: let the upper tier start one above the end of the lower.",
                    "Molemmat rajat kuuluvat luokkaan: aloita ylempi luokka yhtä suuremmasta luvusta kuin alempi päättyy."))
                { Key = Key(upper), Related = lower.At };
            }
        }

        if (tiers[^1].MaxResidents is { } last)
        {
            yield return Gap(tiers[^1], $"No tier contains populations above {last}.", $"Mihinkään luokkaan ei kuulu yli {last} asukasta.");
        }
    }

    private static Diagnostic Gap(FeeTier tier, string en, string fi) =>
        new(NetworkRules.FeeTierGap, tier.At, new(en, fi), new(
            "Make the tiers of the season meet: the lowest and the highest are open (empty), each starts one above the end of the one below.",
            "Sovita kauden luokat yhteen: alin ja ylin ovat avoimia (tyhjä raja), ja kukin alkaa yhtä suuremmasta luvusta kuin edellinen päättyy."))
        { Key = Key(tier) };

    private static string Key(FeeTier tier) => $"season={tier.Season} min_residents={tier.MinResidents}";
}
