using UsoSite.Generator.Changes;

namespace UsoSite.Network;

/// <summary>Which municipalities sources name as members of a season, or as signed up for it.</summary>
internal static class MemberChanges
{
    public static IEnumerable<Change> Between(Network old, Network now)
    {
        var (before, after) = (ByMember(old), ByMember(now));
        foreach (var key in before.Keys.Union(after.Keys).OrderBy(key => key.Season.Value, StringComparer.Ordinal).ThenBy(key => key.Municipality.Value, StringComparer.Ordinal))
        {
            var (was, membership) = (before.GetValueOrDefault(key), after.GetValueOrDefault(key));
            if (was?.Confirmed != membership?.Confirmed)
            {
                var kind = was is null ? ChangeKind.Added : membership is null ? ChangeKind.Removed : ChangeKind.Changed;
                var name = ChangeTexts.Join(", ", ChangeTexts.Name(membership is null ? old : now, key.Municipality.Value), ChangeTexts.Season(key.Season));
                yield return new Change(kind, $"municipality={key.Municipality} season={key.Season}", ChangeTexts.Join(": ", name, States(was, membership)))
                {
                    Values = [new ValueChange("evidence", new("Evidence", "Tieto"), Evidence(was), Evidence(membership))],
                    IsComplete = true,
                };
            }
        }
    }

    /// <summary>The surest that is said of each municipality in each season.</summary>
    private static Dictionary<(MunicipalityCode Municipality, SeasonId Season), Membership> ByMember(Network network) =>
        network.Tables.Memberships.OrderByDescending(membership => membership.Confirmed).DistinctBy(KeyOf).ToDictionary(KeyOf);

    private static (MunicipalityCode Municipality, SeasonId Season) KeyOf(Membership membership) => (membership.Municipality, membership.Season);

    private static Text States(Membership? old, Membership? now) => (old, now) switch
    {
        ({ } was, { } membership) => ChangeTexts.Join(" → ", State(was), State(membership)),
        _ => State((now ?? old)!),
    };

    private static Text State(Membership membership) => membership.Confirmed ? new("member", "jäsen") : new("signed up", "ilmoittautunut");

    private static string Evidence(Membership? membership) => membership switch { null => "", { Confirmed: true } => "member", _ => "registered" };
}
