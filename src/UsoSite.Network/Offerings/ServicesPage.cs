namespace UsoSite.Network;

/// <summary>Makes the page of everything that the network has offered.</summary>
public sealed class ServicesPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("services", language, Addresses.Services(language), "services", InterfaceText.Named("services.title"), ViewOf(network, language))
        {
            ShortTitle = InterfaceText.Named("services.short-title"),
            Description = InterfaceText.Named(
                "services.description",
                ("network", network.Tables.Offerings.Count(offering => !offering.IsForOne)),
                ("municipality", network.Tables.Offerings.Count(offering => offering.IsForOne)),
                ("season", network.CurrentSeason.Id.Years)),
        },
    ];

    private static ServicesView ViewOf(Network network, Language language) => ServicesView.From(network) with
    {
        Translated = network.AreTranslated(network.Tables.Statements.Where(statement => statement.Offering.Length > 0), language),
    };
}

/// <summary>Everything that the network has offered.</summary>
public sealed record ServicesView
{
    /// <summary>True where words of sources are the site's own translations.</summary>
    public bool Translated { get; init; }

    public required SeasonRef Newest { get; init; }

    /// <summary>Common to all members.</summary>
    public required IReadOnlyList<ServiceView> ForAll { get; init; }

    /// <summary>For one municipality's own development.</summary>
    public required IReadOnlyList<ServiceView> ForOne { get; init; }

    /// <summary>The seasons whose offerings are not in the sources, newest first.</summary>
    public required IReadOnlyList<SeasonRef> SeasonsWithout { get; init; }

    /// <summary>What the sources say differently of the numbers, with notes.</summary>
    public required IReadOnlyList<DisagreementView> Disagreements { get; init; }

    public static ServicesView From(Network network)
    {
        var offerings = network.OfferingsInOrder().ToLookup(offering => offering.IsForOne);
        return new ServicesView
        {
            Newest = SeasonRef.To(network.CurrentSeason),
            ForAll = [.. offerings[false].Select(offering => ServiceView.From(offering, network))],
            ForOne = [.. offerings[true].Select(offering => ServiceView.From(offering, network))],
            SeasonsWithout = [.. network.Seasons.Reverse().Where(season => network.OfferingsOf(season).Count == 0).Select(SeasonRef.To)],
            Disagreements = [.. network.Tables.Disagreements.About("offerings").Select(disagreement => DisagreementView.From(disagreement, network))],
        };
    }
}

/// <summary>Something that the network offers, and when.</summary>
public sealed record ServiceView
{
    public required string Id { get; init; }

    public required LocalText Name { get; init; }

    public required LocalText Description { get; init; }

    public required IReadOnlyList<string> DescriptionSources { get; init; }

    /// <summary>What else the sources say of it, those of no season first, then of the newest.</summary>
    public required IReadOnlyList<StatementGroupView> Statements { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<ServiceSeasonView> Seasons { get; init; }

    /// <summary>True where the newest season offers it.</summary>
    public required bool InNewest { get; init; }

    public static ServiceView From(Offering offering, Network network) => new()
    {
        Id = offering.Id,
        Name = offering.Name,
        Description = offering.Description,
        DescriptionSources = offering.DescriptionSources,
        Statements = StatementGroupView.OfOffering(offering, network),
        Seasons =
        [
            .. from season in network.Seasons.Reverse()
               let given = network.OfferingOf(season, offering)
               where given is not null
               select new ServiceSeasonView(SeasonRef.To(season), given.Quantity, given.Per, given.Note, given.Sources),
        ],
        InNewest = network.OfferingOf(network.CurrentSeason, offering) is not null,
    };
}

/// <summary>That a season offers a service, and how much of it.</summary>
/// <param name="Quantity">Null where the sources give no number.</param>
/// <param name="Per"><c>season</c> or <c>year</c>; empty where there is no number.</param>
public sealed record ServiceSeasonView(SeasonRef Season, int? Quantity, string Per, LocalText Note, IReadOnlyList<string> Sources);
