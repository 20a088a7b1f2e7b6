namespace UsoSite.Network.Tests;

public sealed class MunicipalityMapTests
{
    private static readonly Season Older = Small.Season(2023);
    private static readonly Season Newest = Small.Season(2025);

    private readonly MunicipalityMap shipped = Drawing.WithCommas(() => MunicipalityMap.From(Shipped.Network, Language.Finnish));

    [Fact]
    public void EveryMunicipalityHasItsMarkOnce()
    {
        var codes = shipped.Groups.SelectMany(group => group.Dots).Select(dot => dot.Municipality.Code).ToArray();

        Assert.Equal(308, codes.Length);
        Assert.Equal(Shipped.Network.Municipalities.Select(m => m.Code.Value).Order(StringComparer.Ordinal), codes.Order(StringComparer.Ordinal));
        Assert.All(shipped.Groups, group => Assert.Equal(group.Dots.Count, group.Count));
    }

    [Fact]
    public void EveryMarkIsWithinTheDrawing() => Assert.All(shipped.Groups.SelectMany(group => group.Dots), dot =>
    {
        Drawing.Inside(8, shipped.Width - 8, dot.X);
        Drawing.Inside(8, shipped.Height - 8, dot.Y);
    });

    [Fact]
    public void EveryRegionIsNamedWithinTheDrawing()
    {
        Assert.Equal(Shipped.Network.Tables.Regions.Select(region => region.Code).Order(StringComparer.Ordinal), shipped.Regions.Select(name => name.Region.Code));
        Assert.All(shipped.Regions, name =>
        {
            Drawing.Inside(20, shipped.Width - 20, name.X);
            Drawing.Inside(20, shipped.Height - 20, name.Y);
        });
    }

    [Fact]
    public void EveryMarkIsOnTheOutlineOfTheThemeOrAtItsShore()
    {
        const double Shore = 15;
        var rings = Outline.Rings();
        var dots = shipped.Groups.SelectMany(group => group.Dots).Select(dot => (dot.Municipality.Name.Fi, X: Drawing.Number(dot.X), Y: Drawing.Number(dot.Y))).ToArray();
        var away = dots.Where(dot => !rings.Any(ring => Outline.Holds(ring, dot.X, dot.Y))).ToArray();

        Assert.Empty(away.Where(dot => rings.SelectMany(ring => ring).Min(point => Math.Abs(point.X - dot.X) + Math.Abs(point.Y - dot.Y)) > Shore));
        Assert.True(away.Length < 20, $"{away.Length} marks are off the land.");
    }

    [Theory]
    [InlineData("Utsjoki", "Hanko")]
    [InlineData("Oulu", "Kajaani")]
    public void TheNorthernIsAboveTheSouthern(string northern, string southern) =>
        Assert.True(Drawing.Number(DotOf(northern).Y) < Drawing.Number(DotOf(southern).Y));

    [Fact]
    public void TwoUnitsAreFourKilometres()
    {
        var (helsinki, tampere) = (DotOf("Helsinki"), DotOf("Tampere"));
        var units = Math.Sqrt(
            Math.Pow(Drawing.Number(helsinki.X) - Drawing.Number(tampere.X), 2) + Math.Pow(Drawing.Number(helsinki.Y) - Drawing.Number(tampere.Y), 2));

        Assert.InRange(units * 2, 155, 167);
    }

    [Fact]
    public void NamesAreInTheOrderOfTheFinnishAlphabet() => Assert.All(shipped.Groups, group => Assert.Equal(
        group.Dots.Select(dot => dot.Municipality.Name.Fi).Order(FinnishOrder.Instance), group.Dots.Select(dot => dot.Municipality.Name.Fi)));

    [Fact]
    public void AMemberOfTheNewestSeasonIsMarkedAsOne() => Assert.Equal("member", MarkOf((Older, true), (Newest, true)));

    [Fact]
    public void ASignUpToTheNewestSeasonHasTheSameMark() => Assert.Equal("member", MarkOf((Newest, false)));

    [Fact]
    public void AMemberOfAnEarlierSeasonAloneHasAnotherMark() => Assert.Equal("earlier", MarkOf((Older, true)));

    [Fact]
    public void AMunicipalityThatTheSourcesDoNotNameIsADot() => Assert.Equal("other", MarkOf());

    private static string MarkOf(params (Season Season, bool Confirmed)[] memberships) => MunicipalityMap.From(
        Small.Network(Small.Tables with
        {
            Seasons = [Older, Newest],
            Municipalities = [Small.Municipality("001", "Kylä")],
            Memberships = [.. memberships.Select(m => Small.Membership("001", m.Season, m.Confirmed))],
        }),
        Language.Finnish).Groups.Single().Mark;

    private MunicipalityMap.Dot DotOf(string name) => shipped.Groups.SelectMany(group => group.Dots).Single(dot => dot.Municipality.Name.Fi == name);
}
