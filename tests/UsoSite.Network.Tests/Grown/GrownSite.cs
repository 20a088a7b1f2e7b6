using CsvHelper;

namespace UsoSite.Network.Tests;

/// <summary>
/// The shipped site after a year of work by its coordinators: a new season with its sources, topics, services, tiers and an event, a decision with
/// its membership, the populations of one more year, and two municipalities merged. No such row may break a test.
/// </summary>
public sealed class GrownSite() : BuiltSite(Grow())
{
    public const string Name = "Grown site";

    public override void Dispose()
    {
        base.Dispose();
        Directory.Delete(Root, recursive: true);
    }

    private static string Grow()
    {
        var root = Directory.CreateTempSubdirectory("uso-grown-").FullName;
        foreach (var folder in new[] { "content", "data", "themes" })
        {
            SiteFiles.Copy(SiteFiles.In(Path.Combine(Repository.Root, folder)), Path.Combine(root, folder));
        }

        File.WriteAllText(Path.Combine(root, "site.yml"), File.ReadAllText(Path.Combine(Repository.Root, "site.yml")));
        var network = Shipped.Network;
        var tables = new EditableTables(root);
        var start = network.NewestSeason.End.Year + 1;
        var season = $"{start}-{start + 1}";
        var joining = network.Municipalities[^1];
        var (former, successor) = MergingPair(network, joining);

        tables.Add("sources", ("id", "esite-uusi"), ("title", "Kuvaus uudesta kaudesta"), ("publisher", "Suomen Kuntaliitto ja FCG"), ("kind", "brochure"), ("date", "2026-10-01"));
        tables.Add("sources", ("id", "paatos-uusi"), ("title", "Liittyminen"), ("publisher", joining.Name.Fi), ("kind", "decision"), ("date", "2026-11-01"), ("document", "kunnanhallitus, § 5"));
        tables.Add("seasons", ("id", season), ("number", $"{network.NewestSeason.Number + 1}"), ("start", $"{start}-01-01"), ("end", $"{start + 1}-12-31"),
            ("theme_fi", "Uusi kärkiteema"), ("theme_sv", "Nytt huvudtema"), ("theme_en", "New lead theme"), ("travel_costs", "extra"), ("members_complete", "false"), ("sources", "esite-uusi"));
        tables.Add("themes", ("id", "uusi-teema"), ("season", season), ("order", "1"), ("name_fi", "Uusi teema"), ("name_sv", "Nytt tema"), ("name_en", "New theme"), ("sources", "esite-uusi"));
        tables.Add("themes", ("id", "uusi-alateema"), ("season", season), ("parent", "uusi-teema"), ("order", "1"), ("name_fi", "Osa"), ("name_sv", "Del"), ("name_en", "Part"), ("sources", "esite-uusi"));
        tables.Add("season_offerings", ("season", season), ("offering", network.Tables.Offerings[0].Id), ("quantity", "3"), ("per", "season"), ("sources", "esite-uusi"));
        tables.Add("season_offerings", ("season", season), ("offering", network.Tables.Offerings[^1].Id), ("sources", "esite-uusi"));
        tables.Add("fee_tiers", ("season", season), ("max_residents", "7999"), ("annual_fee_eur", "5000"), ("sources", "esite-uusi"));
        tables.Add("fee_tiers", ("season", season), ("min_residents", "8000"), ("max_residents", "39999"), ("sources", "esite-uusi"));
        tables.Add("fee_tiers", ("season", season), ("min_residents", "40000"), ("annual_fee_eur", "15000"), ("sources", "esite-uusi"));
        tables.Add("events", ("id", "uusi-tapahtuma"), ("season", season), ("start", $"{start}-01-20"), ("place", "Helsinki"), ("place_sv", "Helsingfors"), ("place_en", "Helsinki"), ("remote", "true"),
            ("title_fi", "Aloitus"), ("title_sv", "Start"), ("title_en", "Kick-off"), ("sources", "esite-uusi"));
        tables.Add("decisions", ("id", "uusi-paatos"), ("municipality", joining.Code.Value), ("season", season), ("date", "2026-11-01"), ("body", "kunnanhallitus"), ("section", "§ 5"),
            ("case_number", "1/2026"), ("annual_fee_eur", "5000"), ("total_fee_eur", "10000"), ("outcome", "joined"), ("sources", "paatos-uusi"));
        tables.Add("memberships", ("municipality", joining.Code.Value), ("season", season), ("evidence", "member"), ("sources", "paatos-uusi"));
        foreach (var municipality in network.Municipalities.Where(m => m != former))
        {
            if (network.PopulationIn(municipality.Code, network.NewestPopulationYear) is { } newest)
            {
                tables.Add("population", ("municipality", municipality.Code.Value), ("year", $"{newest.Year + 1}"), ("residents", $"{newest.Residents - 7}"));
            }
        }

        tables.Remove("municipalities", "code", former.Code.Value);
        tables.Add("mergers", ("code", former.Code.Value), ("name_fi", former.Name.Fi), ("name_sv", former.Name.In(Language.Swedish)), ("name_en", former.Name.In(Language.English)),
            ("into", successor.Code.Value), ("date", $"{start}-01-01"));
        tables.Save();
        return root;
    }

    /// <summary>Two municipalities of one region, of which nothing but the population is known, and so may be merged without touching other rows.</summary>
    private static (Municipality Former, Municipality Successor) MergingPair(Network network, Municipality except)
    {
        var named = network.Tables.WorkedExamples.Select(example => example.Municipality).OfType<MunicipalityCode>()
            .Concat(network.Tables.Memberships.Select(m => m.Municipality)).Concat(network.Tables.Decisions.Select(d => d.Municipality))
            .Concat(network.Tables.Mergers.Select(m => m.Into)).Concat(network.Tables.FormerNames.Select(name => name.Municipality)).Append(except.Code).ToHashSet();
        return network.Municipalities.Where(m => !named.Contains(m.Code)).GroupBy(m => m.Region).Where(region => region.Count() > 1)
            .Select(region => (region.First(), region.Last())).First();
    }
}

[CollectionDefinition(GrownSite.Name)]
public sealed class GrownSiteCollection : ICollectionFixture<GrownSite>;

[Collection(GrownSite.Name)]
public sealed class GrownPages(GrownSite site) : PageInvariants(site);

[Collection(GrownSite.Name)]
public sealed class GrownFigures(GrownSite site) : FigureInvariants(site);

[Collection(GrownSite.Name)]
public sealed class GrownLanguages(GrownSite site) : LanguageInvariants(site);

[Collection(GrownSite.Name)]
public sealed class GrownMatrixFile(GrownSite site) : MatrixFileInvariants(site);

[Collection(GrownSite.Name)]
public sealed class GrownStatement(GrownSite site) : StatementInvariants(site);

[Collection(GrownSite.Name)]
public sealed class GrownApi(GrownSite site) : ApiInvariants(site);

[Collection(GrownSite.Name)]
public sealed class GrownDownloads(GrownSite site) : DownloadInvariants(site);

[Collection(GrownSite.Name)]
public sealed class GrownFeeds(GrownSite site) : FeedInvariants(site);

[Collection(GrownSite.Name)]
public sealed class GrownCiting(GrownSite site) : CitingInvariants(site);

[Collection(GrownSite.Name)]
public sealed class GrownLinkedData(GrownSite site) : LinkedDataInvariants(site);

[Collection(GrownSite.Name)]
public sealed class GrownMarkdown(GrownSite site) : MarkdownInvariants(site);
