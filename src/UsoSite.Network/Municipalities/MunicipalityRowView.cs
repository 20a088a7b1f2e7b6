namespace UsoSite.Network;

/// <summary>A municipality in a table of municipalities.</summary>
public sealed record MunicipalityRowView
{
    public required MunicipalityRef Municipality { get; init; }

    /// <summary>The name in the other national language, where the table shows it and it differs; else null.</summary>
    public OtherNameView? OtherName { get; init; }

    public required RegionRef Region { get; init; }

    /// <summary>At the end of the newest year of the data; null where the data has no figure for it.</summary>
    public required int? Residents { get; init; }

    /// <summary>
    /// The tier in the newest season whose tiers are known: where that is the season of the fee, by the population that the fee goes by, else by
    /// the newest one; null where it is not known.
    /// </summary>
    public required FeeTierView? Tier { get; init; }

    /// <summary>Of the newest season.</summary>
    public required FeeView Fee { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<MembershipView> Memberships { get; init; }

    public static MunicipalityRowView From(Municipality municipality, Network network)
    {
        var fee = network.FeeOf(municipality.Code, network.CurrentSeason);
        var shown = fee.Season.Id == network.NewestSeasonWithTiers?.Id ? fee.Tier : network.NewestTierOf(municipality);
        return new MunicipalityRowView
        {
            Municipality = MunicipalityRef.To(municipality),
            Region = RegionRef.To(network, municipality),
            Residents = network.NewestResidentsOf(municipality),
            Tier = shown is { } tier ? FeeTierView.From(tier, network.Season(tier.Season)) : null,
            Fee = FeeView.From(fee, network),
            Memberships = MembershipView.From(network, municipality.Code),
        };
    }
}

/// <summary>A municipality's name beside the one that the page uses.</summary>
/// <param name="Language">Code of its language, for <c>lang</c>.</param>
public sealed record OtherNameView(string Name, string Language)
{
    /// <summary>The Swedish or Finnish name, where it differs from the one that readers of a language see; else null.</summary>
    public static OtherNameView? From(LocalText name, Language language) =>
        new OtherNameView[] { new(name.Sv, "sv"), new(name.Fi, "fi") }.FirstOrDefault(other => other.Name.Length > 0 && other.Name != name.In(language));
}
