using UsoSite.Generator.Data;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Theming;
using UsoSite.Network;
using UsoSite.Pipelines;

namespace UsoSite.Bench;

/// <summary>
/// What the page of a municipality shows, worked out and written as text: other generators need only fill it in, while <c>uso</c> works it out itself.
/// </summary>
internal sealed record MunicipalityPage(string Slug, string Code, string Name, string SwedishName, string Region, string County, string Languages, string Kind)
{
    private static readonly Formats Formats = Formats.For(Language.Finnish);

    public required string FirstYear { get; init; }

    public required string FirstResidents { get; init; }

    public required string LastYear { get; init; }

    public required string Residents { get; init; }

    public required string Date { get; init; }

    public required ChartOfPage Chart { get; init; }

    /// <summary>Newest first, as are <see cref="Fees"/>.</summary>
    public required IReadOnlyList<YearOfPage> Years { get; init; }

    public required IReadOnlyList<FeeOfPage> Fees { get; init; }

    /// <summary>The pages of every municipality of a site's data.</summary>
    public static IEnumerable<MunicipalityPage> All(string site)
    {
        var registered = NetworkExtension.Registrations;
        var context = new BuildContext(new DateOnly(2026, 11, 22));
        var tables = new CheckKeys(registered.Records).Run(new ReadTables(site, registered.Records).Run(context), context);
        var network = new AssembleModel<Network.Network>(registered.Checks, registered.Model).Run(tables, context)
            ?? throw new InvalidOperationException("The generated data has problems: " + context.AllDiagnostics.Sorted()[0]);
        return network.Municipalities.Select(municipality => From(municipality, network));
    }

    private static MunicipalityPage From(Municipality municipality, Network.Network network)
    {
        var facts = MunicipalityFactsView.From(municipality, network);
        var population = PopulationView.From(municipality, network)!;
        return new MunicipalityPage(
            UsoSite.Generator.Languages.Slug.From(municipality.Name.Fi),
            facts.Code,
            facts.FinnishName,
            facts.SwedishName,
            facts.Region.Name.Fi,
            facts.WellbeingCounty.Fi,
            facts.Languages,
            facts.Kind)
        {
            FirstYear = population.FirstYear,
            FirstResidents = Number(population.FirstResidents),
            LastYear = population.LastYear,
            Residents = Number(population.Residents),
            Date = Formats.Date(population.Date),
            Chart = ChartOfPage.From(population.Chart),
            Years = [.. population.Years.Select(year => new YearOfPage(year.Year, Number(year.Residents), Number(year.Change)))],
            Fees = [.. network.FeeHistoryOf(municipality).NewestFirst.Select(fee => FeeOfPage.From(FeeView.From(fee, network)))],
        };
    }

    public static string Number(int? value) => value is { } number ? Formats.Number(number) : "";

    public static string Day(DateOnly? date) => date is { } day ? Formats.Date(day) : "";
}

/// <summary>A year in the table of populations.</summary>
/// <param name="Change">Empty where the year before is not in the data.</param>
internal sealed record YearOfPage(string Year, string Residents, string Change);

/// <summary>A season in the table of fees; what is not known is empty.</summary>
internal sealed record FeeOfPage(string Season, string Annual, string Total, string State, string Residents, string Date)
{
    public static FeeOfPage From(FeeView fee) => new(
        fee.Season.Years,
        MunicipalityPage.Number(fee.Annual),
        MunicipalityPage.Number(fee.SeasonTotal),
        fee.State,
        MunicipalityPage.Number(fee.Population),
        MunicipalityPage.Day(fee.PopulationDate));
}
