namespace UsoSite.Network.Tests;

/// <summary>Where what sources say in words is shown, and in which order.</summary>
public sealed class StatementGroups
{
    private static readonly Season Older = Small.Season(2021, "web");
    private static readonly Season Newer = Small.Season(2023, "web");

    private static readonly Network Network = Small.Network(Small.Tables with
    {
        Seasons = [Older, Newer],
        Offerings = [Small.Offering("paja", "municipality", 1)],
        Decisions = [Small.Decision("own", Newer, 9000, joined: true)],
        Statements =
        [
            About("background", Newer, order: 1),
            About("focus", Newer, order: 2),
            About("focus", Newer, order: 1),
            About("topic", Older, offering: "paja"),
            About("topic", Newer, offering: "paja"),
            About("content", null, offering: "paja"),
            About("grounds", null, decision: "own"),
            About("role", null),
        ],
    });

    [Fact]
    public void OfASeasonAreThoseOfNoOfferingByKind() => Assert.Equal(
        ["focus: focus-1 focus-2", "background: background-1"], StatementGroupView.OfSeason(Newer, Network).Select(Shown));

    [Fact]
    public void OfAnOfferingThoseOfNoSeasonComeFirstThenTheNewest() => Assert.Equal(
        [null, "2023-2024", "2021-2022"], StatementGroupView.OfOffering(Network.Tables.Offerings[0], Network).Select(group => group.Season?.Id));

    [Fact]
    public void OfADecisionAreItsOwn() => Assert.Equal(["grounds: grounds-1"], StatementGroupView.OfDecision(Network.Tables.Decisions[0], Network).Select(Shown));

    [Fact]
    public void OfTheNetworkAreThoseOfNothingInParticular()
    {
        Assert.Equal("role: role-1", Shown(StatementGroupView.OfNetwork("role", Network)));
        Assert.Empty(StatementGroupView.OfNetwork("focus", Network).Statements);
    }

    [Fact]
    public void TheSchemaListsTheSameKinds() => Assert.Equal(
        Statement.Kinds, SiteTables.Sound(Repository.Root).Package.Find("statements")!.Find("kind")!.Allowed);

    private static Statement About(string kind, Season? season, string offering = "", string decision = "", int order = 1) =>
        new($"{kind}-{season?.Id}-{offering}-{order}", kind, season?.Id, offering, decision, order, Small.Text($"{kind}-{order}"), ["web"]);

    private static string Shown(StatementGroupView group) => $"{group.Kind}: {string.Join(' ', group.Statements.Select(statement => statement.Text.Fi))}";
}
