namespace UsoSite.Network;

/// <summary>What the sources say of a season, one aspect at a time.</summary>
internal sealed class SeasonFacts(Season season, Network network)
{
    private readonly IReadOnlyList<Disagreement> disagreements = network.DisagreementsOf(season);

    public FactView Ordinal => new("number", season.NumberSources) { Amount = season.Number, Disagreements = Marks("number") };

    public FactView LeadTopic => season.LeadTopic.IsEmpty
        ? FactView.Missing
        : new("text", season.LeadTopicSources) { Text = season.LeadTopic };

    public FactView Topics => network.MainTopicsOf(season) is { Count: > 0 } topics
        ? new("list", [.. topics.SelectMany(topic => topic.Sources).Distinct()])
        {
            Items = [.. topics.Select(topic => topic.Name)],
            Complete = season.TopicsComplete,
        }
        : FactView.Missing;

    public FactView TravelCosts => season.TravelCostsExtra ? new("travel-costs", season.TravelCostsSources) : FactView.Missing;

    /// <summary>Every fee that a decision or a proposal states.</summary>
    public FactView DecidedFees => network.DecidedFeesOf(season) is { Count: > 0 } decisions
        ? new("decisions", [])
        {
            Decisions = [.. decisions.Select(decision => DecisionView.From(decision, network))],
            Disagreements = Marks("fee"),
        }
        : FactView.Missing;

    public FactView MemberCounts => network.MemberCountsOf(season) is { Count: > 0 } counts
        ? new("counts", []) { Counts = StatedCountView.From(counts), Disagreements = Marks("members") }
        : FactView.Missing;

    public FactView KnownMembers
    {
        get
        {
            var memberships = network.MembershipsOf(season);
            var confirmed = memberships.Count(membership => membership.Confirmed);
            return memberships.Count == 0 ? FactView.Missing : new("members", [.. memberships.SelectMany(m => m.Sources).Distinct()])
            {
                Amount = confirmed,
                Registered = memberships.Count - confirmed,
                Complete = season.MembersComplete,
            };
        }
    }

    public FactView Offering(Offering offering) => network.OfferingOf(season, offering) is { } given
        ? new("offering", given.Sources) { Amount = given.Quantity, Per = given.Per, Note = given.Note }
        : season.OfferingsComplete ? FactView.NotListed : FactView.Missing;

    /// <summary>The fee of a tier of exactly that range.</summary>
    public FactView Fee(TierRange? range) => range is { } known && network.TierOf(season, known) is { } tier
        ? new(tier.AnnualFee is null ? "fee-unknown" : "fee", tier.Sources) { Amount = tier.AnnualFee, Inferred = tier.BoundsInferred }
        : network.Schedule(season.Id).Tiers is { Count: > 0 } others ? new("other-tiers", others[0].Sources) : FactView.Missing;

    private IReadOnlyList<DisagreementRef> Marks(string topic) => DisagreementRef.To(disagreements.About(topic));
}
