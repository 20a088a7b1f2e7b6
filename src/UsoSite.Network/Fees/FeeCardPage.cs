namespace UsoSite.Network;

/// <summary>Makes the card that other sites show within their pages: the fee of the municipality whose code is in its address.</summary>
public sealed class FeeCardPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("fee-card", language, Addresses.FeeCard(language), "fee-card", InterfaceText.Named("fee-card.title", ("season", network.CurrentSeason.Id.Years)), FeeCardView.From(network, site, language))
        {
            Description = InterfaceText.Named("fee-card.description"),
            Parent = "calculator",
            SearchKind = null,
            IsEmbedded = true,
        },
    ];
}

/// <summary>What the card shows whichever municipality it is of.</summary>
public sealed record FeeCardView
{
    /// <summary>The season whose fee is shown.</summary>
    public required SeasonRef Season { get; init; }

    public required SeasonTimeView Time { get; init; }

    /// <summary>What the address of a draft decision has after that of the municipality.</summary>
    public required string DraftPart { get; init; }

    /// <summary>Where to ask for what the sources do not tell.</summary>
    public required IReadOnlyList<OrganiserView> Ask { get; init; }

    /// <summary>The day on which the data was last changed; null where its description does not say.</summary>
    public required DateOnly? Changed { get; init; }

    public static FeeCardView From(Network network, Site site, Language language) => new()
    {
        Season = SeasonRef.To(network.CurrentSeason),
        Time = SeasonTimeView.From(network.CurrentSeason, network),
        DraftPart = Addresses.DraftPart(language),
        Ask = OrganiserView.ToAsk(network),
        Changed = site.Data.Package.Modified,
    };
}
