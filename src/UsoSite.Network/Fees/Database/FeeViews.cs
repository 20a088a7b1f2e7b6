using UsoSite.Generator.Downloads.Databases;

namespace UsoSite.Network;

/// <summary>
/// Questions that the published database answers by a name. A test compares them with <see cref="Network.FeeOf"/>, so that both work out a fee
/// in one way.
/// </summary>
internal static class FeeViews
{
    /// <summary>One row for each municipality and season, also where nothing is known.</summary>
    private const string FeeByMunicipality =
        """
        WITH figure AS (
          SELECT m.code, s.id AS season, max(p.year) AS year
          FROM municipalities m CROSS JOIN seasons s
          LEFT JOIN population p ON p.municipality = m.code AND p.year < CAST(substr(s.start, 1, 4) AS INTEGER)
          GROUP BY m.code, s.id
        ), own AS (
          SELECT *, row_number() OVER (PARTITION BY municipality, season ORDER BY outcome = 'joined' DESC, annual_fee_eur IS NOT NULL DESC, rowid) AS place
          FROM decisions
        ), known AS (
          SELECT f.code AS municipality, m.name_fi, m.name_sv, m.name_en, f.season, s.start,
            CAST(substr(s."end", 1, 4) AS INTEGER) - CAST(substr(s.start, 1, 4) AS INTEGER) + 1 AS fee_years,
            f.year AS population_year, p.residents, t.min_residents, t.max_residents, t.annual_fee_eur AS tier_fee, t.sources AS tier_sources,
            d.id AS decision, d.sources AS decision_sources, CASE WHEN d.outcome = 'joined' THEN d.annual_fee_eur END AS decided_fee
          FROM figure f
          JOIN municipalities m ON m.code = f.code
          JOIN seasons s ON s.id = f.season
          LEFT JOIN population p ON p.municipality = f.code AND p.year = f.year
          LEFT JOIN fee_tiers t ON t.season = f.season AND p.residents BETWEEN coalesce(t.min_residents, 0) AND coalesce(t.max_residents, p.residents)
          LEFT JOIN own d ON d.municipality = f.code AND d.season = f.season AND d.place = 1
        )
        SELECT municipality, name_fi, name_sv, name_en, season,
          CASE WHEN tier_fee IS NOT NULL THEN 'published' WHEN decided_fee IS NOT NULL THEN 'decided' ELSE 'unknown' END AS state,
          coalesce(tier_fee, decided_fee) AS annual_fee_eur,
          coalesce(tier_fee, decided_fee) * fee_years AS season_fee_eur,
          residents, population_year, min_residents, max_residents, decision,
          CASE WHEN tier_fee IS NULL AND decided_fee IS NOT NULL THEN decision_sources ELSE tier_sources END AS sources
        FROM known ORDER BY municipality, start
        """;

    /// <summary>One row for each municipality and season that the sources name; a member also where another source only says that it had signed up.</summary>
    private const string MembersBySeason =
        """
        SELECT s.season, s.municipality, m.name_fi, m.name_sv, m.name_en,
          CASE WHEN max(s.evidence = 'member') THEN 'member' ELSE 'registered' END AS state, group_concat(s.sources, ' ') AS sources
        FROM memberships s JOIN municipalities m ON m.code = s.municipality
        GROUP BY s.season, s.municipality ORDER BY s.season, s.municipality
        """;

    /// <summary>The newest population of each municipality.</summary>
    private const string NewestPopulation =
        """
        SELECT m.code AS municipality, m.name_fi, m.name_sv, m.name_en, p.year, p.residents
        FROM municipalities m JOIN population p ON p.municipality = m.code
        WHERE p.year = (SELECT max(year) FROM population WHERE municipality = m.code) ORDER BY m.code
        """;

    public static IReadOnlyList<DatabaseView> All { get; } =
        [new("fee_by_municipality", FeeByMunicipality), new("members_by_season", MembersBySeason), new("newest_population", NewestPopulation)];
}
