namespace UsoSite.Network;

/// <summary>The decisions and proposals of all municipalities.</summary>
public sealed class Decisions
{
    private readonly ILookup<SeasonId, Decision> bySeason;
    private readonly ILookup<MunicipalityCode, Decision> byMunicipality;
    private readonly ILookup<string, Decision> bySource;
    private readonly HashSet<SeasonId> withoutVat;

    /// <param name="rows">In the order of the file.</param>
    /// <param name="seasons">From the first to the newest.</param>
    /// <param name="municipalities">In the order of the Finnish alphabet.</param>
    public Decisions(IReadOnlyList<Decision> rows, IReadOnlyList<Season> seasons, IReadOnlyList<Municipality> municipalities)
    {
        bySeason = rows.OrderByDescending(decision => decision.Date).ToLookup(decision => decision.Season);
        byMunicipality = seasons.Reverse().SelectMany(season => bySeason[season.Id]).ToLookup(decision => decision.Municipality);
        withoutVat = [.. rows.Where(decision => decision is { VatExcluded: true, AnnualFee: not null }).Select(decision => decision.Season)];
        FromNewest =
        [
            .. municipalities.SelectMany(municipality => byMunicipality[municipality.Code])
                .OrderByDescending(decision => decision.Date is not null)
                .ThenByDescending(decision => decision.Date)
                .ThenByDescending(decision => decision.Season.Value, StringComparer.Ordinal),
        ];
        bySource = FromNewest.SelectMany(decision => decision.Sources.Distinct(), (decision, source) => (Decision: decision, Source: source))
            .ToLookup(use => use.Source, use => use.Decision, StringComparer.Ordinal);
    }

    /// <summary>Those without a date come last, those of one day in the order of the Finnish alphabet by municipality.</summary>
    public IReadOnlyList<Decision> FromNewest { get; }

    /// <summary>Newest first, those without a date last.</summary>
    public IEnumerable<Decision> Of(Season season) => bySeason[season.Id];

    /// <summary>True where a decision or proposal on the season says that VAT comes on top of its yearly fee.</summary>
    public bool AnyWithoutVat(Season season) => withoutVat.Contains(season.Id);

    /// <summary>Those of the newest season first, in each season the newest first.</summary>
    public IEnumerable<Decision> Of(MunicipalityCode municipality) => byMunicipality[municipality];

    /// <summary>Those that name a source, the newest first.</summary>
    public IEnumerable<Decision> From(Source source) => bySource[source.Id];
}
