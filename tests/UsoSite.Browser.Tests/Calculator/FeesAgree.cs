using UsoSite.Pipelines;

namespace UsoSite.Browser.Tests.Calculator;

/// <summary>The browser works out every fee as the generator does.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FeesAgree(BuiltSite site)
{
    private const int Most = 1_000_000;
    private const int Modulus = 1_000_003;

    private const string Load = "const data = await loadData('fees', document.querySelector('.calculator'));";

    private static readonly Lazy<UsoSite.Network.Network> Read = new(ReadNetwork);

    [Fact]
    public async Task ForEveryPopulationUpToAMillionInEverySeason()
    {
        var network = Read.Value;
        var expected = network.Seasons.Reverse().Select(season => $"{season.Id} {string.Join(' ', Runs(network.Schedule(season.Id)))}");

        Assert.Equal(expected, await EvaluateAsync(
            $$"""
            return data.seasons.map(season => {
              const runs = [];
              let last = [];
              for (let residents = 0; residents <= {{Most}}; residents++) {
                const { tier, state, annual } = feeOf(data, season, null, residents);
                if (last[0] !== tier || last[1] !== state || last[2] !== annual) {
                  last = [tier, state, annual];
                  runs.push(`${residents}:${[tier?.min ?? '', tier?.max ?? '', state, annual ?? ''].join('|')}`);
                }
              }
              return `${season.id} ${runs.join(' ')}`;
            });
            """));
    }

    [Fact]
    public async Task OnTheWayToTheNearestBoundaryFromEveryPopulation()
    {
        var network = Read.Value;
        var expected = network.Seasons.Reverse().Select(season => $"{season.Id} {Enumerable.Range(0, Most + 1).Aggregate(7L, (sum, residents) => ((sum * 31) + Signed(network.Schedule(season.Id).NearestStep(residents)) + Modulus) % Modulus)}");

        Assert.Equal(expected, await EvaluateAsync(
            $$"""
            return data.seasons.map(season => {
              let sum = 7;
              for (let residents = 0; residents <= {{Most}}; residents++) {
                const step = nearestStep(season, residents);
                sum = (sum * 31 + (step ? (step.up ? step.residents : -step.residents) : 0) % {{Modulus}} + {{Modulus}}) % {{Modulus}};
              }
              return `${season.id} ${sum}`;
            });
            """));
    }

    [Fact]
    public async Task ForEveryMunicipalityInEverySeason()
    {
        var network = Read.Value;
        var expected = from municipality in network.Municipalities
                       from season in network.Seasons.Reverse()
                       let fee = FeeView.From(network.FeeOf(municipality.Code, season), network)
                       select $"{municipality.Code} {season.Id} {fee.State} {fee.Annual} {fee.SeasonTotal} {fee.Population} {fee.PopulationDate?.Year} {fee.Tier?.Min} {fee.Decision?.Id} {string.Join(',', fee.Sources)}";

        Assert.Equal(expected, await EvaluateAsync(
            """
            return data.municipalities.flatMap(municipality => data.seasons.map(season => {
              const fee = feeOf(data, season, municipality);
              return [municipality.code, season.id, fee.state, fee.annual, fee.total, fee.population?.residents, fee.population?.year, fee.tier?.min, fee.decision?.id, fee.sources].join(' ');
            }));
            """));
    }

    [Fact]
    public async Task OnWhatHelpsWhereAFeeIsNotKnown()
    {
        var network = Read.Value;
        var expected = from municipality in network.Municipalities
                       from season in network.Seasons.Reverse()
                       let fee = network.FeeOf(municipality.Code, season)
                       where fee.AnnualFee is null
                       let help = FeeHelp.With(fee, municipality.Code, network)!
                       select $"{municipality.Code} {season.Id} {help.Own?.Id} {help.Tier?.Season} {help.Tier?.AnnualFee} {help.Neighbour?.Residents} {help.Neighbour?.To.AnnualFee}";

        Assert.Equal(expected, await EvaluateAsync(
            """
            return data.municipalities.flatMap(municipality => data.seasons.flatMap(season => {
              const fee = feeOf(data, season, municipality);
              const { own, last, step } = helpWith(data, fee, municipality);
              return fee.annual !== null ? [] : [[municipality.code, season.id, own?.id, last?.season.id, last?.tier.annual, step?.residents, step?.to.annual].join(' ')];
            }));
            """));
    }

    [Fact]
    public async Task OnWhichBoundariesAreNear()
    {
        var network = Read.Value;
        var expected = from municipality in network.Municipalities
                       from season in network.Seasons.Reverse()
                       let near = network.ResidentsToNearTier(network.FeeOf(municipality.Code, season))
                       where near is not null
                       select $"{municipality.Code} {season.Id} {near}";

        Assert.Equal(expected, await EvaluateAsync(
            """
            const { dataset } = document.querySelector('.calculator');
            return data.municipalities.flatMap(municipality => data.seasons.flatMap(season => {
              const { near } = stepValues(feeQuestion(data, dataset, municipality, null), feeOf(data, season, municipality));
              return near ? [`${municipality.code} ${season.id} ${near.replace(/\D/g, '')}`] : [];
            }));
            """));
    }

    [Fact]
    public async Task OnEveryWorkedExample()
    {
        var network = Read.Value;
        var examples = network.Tables.WorkedExamples;
        var asked = string.Join(',', examples.Select(e => $"['{e.Season}','{e.Municipality}',{e.Residents?.ToString() ?? "null"}]"));

        var found = await EvaluateAsync(
            $$"""
            return [{{asked}}].map(([season, code, residents]) => {
              const fee = feeOf(data, data.seasons.find(({ id }) => id === season), municipalityOf(data, code), residents);
              return `${fee.annual ?? ''} ${fee.total ?? ''}`;
            });
            """);

        Assert.NotEmpty(found);
        Assert.Equal(examples.Select(e => $"{e.ExpectedAnnualFee} {e.ExpectedSeasonFee}"), found);
    }

    [Fact]
    public async Task AndEveryMunicipalityIsLinkedToItsPageInEveryLanguage()
    {
        foreach (var language in Language.All)
        {
            var found = await EvaluateAsync(
                """
                return data.municipalities.map(municipality => {
                  const { municipalityUrl, drafts } = subjectValues(feeQuestion(data, document.querySelector('.calculator').dataset, municipality, null));
                  return `${municipality.code} ${new URL(municipalityUrl, location).pathname} ${new URL(drafts.at(-1).draftUrl, location).pathname}`;
                });
                """, language.Code);

            var expected = Read.Value.Municipalities.Select(m =>
                $"{m.Code} {site.Find($"municipality/{m.Code}", language.Code).Address} {site.Find($"draft/{m.Code}", language.Code).Address}");
            Assert.Equal(expected, found);
        }
    }

    private static IEnumerable<string> Runs(FeeSchedule schedule)
    {
        (int?, int?, int?)? last = null;
        for (var residents = 0; residents <= Most; residents++)
        {
            var (tier, euros) = (schedule.TierOf(residents), (schedule.FeeOf(residents) as Fee.Published)?.Euros);
            var now = (tier?.MinResidents, tier?.MaxResidents, euros);
            if (now != last)
            {
                last = now;
                yield return $"{residents}:{tier?.MinResidents}|{tier?.MaxResidents}|{(euros is null ? "unknown" : "published")}|{euros}";
            }
        }
    }

    private static int Signed(TierStep? step) => step is null ? 0 : step.Up ? step.Residents : -step.Residents;

    private static UsoSite.Network.Network ReadNetwork()
    {
        var (context, records) = (new BuildContext(BuiltSite.Day), NetworkExtension.Registrations.Records);
        return new UsoSite.Network.Network(new CheckKeys(records).Run(new ReadTables(Repository.Root, records).Run(context), context).Sound!, BuiltSite.Day);
    }

    private async Task<string[]> EvaluateAsync(string script, string language = "fi")
    {
        await using var visit = await site.VisitAsync("calculator", language);
        return await visit.Page.EvaluateAsync<string[]>($"async () => {{ {Load} {script} }}");
    }
}
