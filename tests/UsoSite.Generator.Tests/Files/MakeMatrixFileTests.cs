using System.Text;
using UsoSite.Generator.Domain;
using UsoSite.Generator.Files;
using UsoSite.Generator.Pages;
using UsoSite.Generator.Pages.Comparisons;
using UsoSite.Generator.Tests.Domain;
using UsoSite.Generator.Tests.Pages;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Tests.Files;

public sealed class MakeMatrixFileTests
{
    private static readonly FactView Formula = new("text", ["brochure"]) { Text = Small.Text("=1+1") };

    [Fact]
    public async Task BeginsWithTheMarkOfUtf8()
    {
        var file = await FileAsync(FactView.Missing);

        Assert.Equal(Encoding.UTF8.GetPreamble(), file[..3]);
    }

    [Fact]
    public async Task AMatterThatTheSourcesDoNotMentionIsSaidInWords() =>
        Assert.Contains(";ei lähteissä;", Encoding.UTF8.GetString(await FileAsync(FactView.Missing)), StringComparison.Ordinal);

    [Fact]
    public async Task ACellNeverRunsAsAFormula() =>
        Assert.Contains(";'=1+1;", Encoding.UTF8.GetString(await FileAsync(Formula)), StringComparison.Ordinal);

    [Fact]
    public async Task SourcesAreNamedSeasonBySeason() =>
        Assert.EndsWith(";2025–2026: brochure\n", Encoding.UTF8.GetString(await FileAsync(Formula)), StringComparison.Ordinal);

    [Fact]
    public async Task ThePageTellsWhereTheFileIsAndHowLarge()
    {
        var set = await SetAsync(FactView.Missing);

        Assert.Equal(new MatrixFileView("/vertailu/kausien-vertailu.csv", 1), Assert.IsType<AllSeasonsView>(set.Pages.Single().View).Table);
        Assert.Equal("vertailu/kausien-vertailu.csv", set.Downloads.Single().Path);
    }

    private static async Task<byte[]> FileAsync(FactView fact) => (await SetAsync(fact)).Downloads.Single().Content.ToArray();

    /// <summary>The pages of a site whose matrix has one season and the given fact.</summary>
    private static async Task<PageSet> SetAsync(FactView fact)
    {
        var site = await SmallSite.SiteAsync;
        var network = new Network(Small.Tables with { Seasons = [Small.Season(2025)], Municipalities = [Small.Municipality("001", "Kylä")] });
        var whole = MatrixView.Of(network);
        var view = new AllSeasonsView(
            whole with { Groups = [new("themes", [new("lead-theme", [fact])])] }, FeeChart.Of(network), MembershipTimeline.Of(network, Language.Finnish), [], []);
        var page = SmallSite.Page("comparison", "/vertailu/") with { View = view };
        var context = new BuildContext(Sites.TestSite.Day);
        var sets = await new MakeMatrixFile().RunAsync([new PageSet(site, [page], new AddressBook([page], site.Network.NewestSeason.Id))], context);
        Assert.Empty(context.Diagnostics.Sorted());
        return sets.Single();
    }
}
