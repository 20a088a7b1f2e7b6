namespace UsoSite.Network;

/// <summary>All seasons side by side.</summary>
/// <param name="Seasons">The columns, newest first.</param>
public sealed record MatrixView(IReadOnlyList<SeasonRef> Seasons, IReadOnlyList<MatrixGroupView> Groups)
{
    /// <summary>How many seasons are shown from the start; the styles of the theme hide the columns after them.</summary>
    private const int Newest = 4;

    /// <summary>How many columns are shown from the start, with that of the headings.</summary>
    public int Columns => 1 + Math.Min(Seasons.Count, Newest);

    /// <summary>How many seasons are shown only when asked for.</summary>
    public int Older => Math.Max(Seasons.Count - Newest, 0);

    public static MatrixView From(Network network)
    {
        Season[] seasons = [.. network.Seasons.Reverse()];
        string[] years = [.. seasons.Select(season => season.Id.Years)];
        SeasonFacts[] facts = [.. seasons.Select(season => new SeasonFacts(season, network))];
        MatrixRowView Row(string aspect, Func<SeasonFacts, FactView> fact) => new(aspect, [.. facts.Select(fact)]) { Years = years };
        MatrixGroupView Offerings(string scope) => new(scope,
        [
            .. network.OfferingsInOrder().Where(offering => offering.Scope == scope).Select(offering =>
                Row("offering", season => season.Offering(offering)) with { Offering = offering.Id, Name = offering.Name }),
        ]);

        return new MatrixView([.. seasons.Select(SeasonRef.To)],
        [
            new("fees",
            [
                .. TierRange.In(network, seasons).Select(range => Row("fee", f => f.Fee(range)) with { Range = TierRangeView.From(range) }),
                Row("decided-fees", f => f.DecidedFees),
                Row("travel-costs", f => f.TravelCosts),
            ]),
            Offerings("network"),
            Offerings("municipality"),
            new("themes", [Row("ordinal", f => f.Ordinal), Row("lead-theme", f => f.LeadTopic), Row("themes", f => f.Topics)]),
            new("members", [Row("member-counts", f => f.MemberCounts), Row("known-members", f => f.KnownMembers)]),
        ]);
    }
}

/// <summary>Rows of the matrix under one heading.</summary>
/// <param name="Subject"><c>themes</c>, <c>network</c>, <c>municipality</c>, <c>fees</c> or <c>members</c>.</param>
public sealed record MatrixGroupView(string Subject, IReadOnlyList<MatrixRowView> Rows);

/// <summary>One aspect of every season.</summary>
/// <param name="Aspect">As in <see cref="ComparisonRowView"/>, and <c>ordinal</c>.</param>
/// <param name="Facts">In the order of the matrix's seasons.</param>
public sealed record MatrixRowView(string Aspect, IReadOnlyList<FactView> Facts)
{
    /// <summary>The seasons of the facts.</summary>
    public IReadOnlyList<string> Years { get; init; } = [];

    public IEnumerable<MatrixCellView> Cells => Facts.Zip(Years, (fact, years) => new MatrixCellView(years, fact));

    /// <summary>Of an offering: its id.</summary>
    public string Offering { get; init; } = "";

    /// <summary>Of an offering.</summary>
    public LocalText? Name { get; init; }

    /// <summary>Of the fee of a tier.</summary>
    public TierRangeView? Range { get; init; }
}

/// <summary>One aspect of one season.</summary>
public sealed record MatrixCellView(string Years, FactView Fact);
