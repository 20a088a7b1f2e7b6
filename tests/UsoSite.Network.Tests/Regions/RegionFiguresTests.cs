namespace UsoSite.Network.Tests;

public sealed class RegionFiguresTests
{
    private static readonly NetworkTables Tables = Small.Tables with
    {
        Seasons = [Small.Season(2021)],
        Regions = [new Region("01", Small.Text("Satakunta"), Small.At), new Region("02", Small.Text("Kainuu"), Small.At)],
        Municipalities = [Small.Municipality("001", "Pori"), Small.Municipality("002", "Akaa"), Small.Municipality("003", "Kajaani") with { Region = "02" }],
        Population = [Small.Population("001", 2022, 100), Small.Population("002", 2022, 20), Small.Population("003", 2022, 3)],
        Memberships = [Small.Membership("001", Small.Season(2021), false, "web"), Small.Membership("003", Small.Season(2021), true, "web")],
        Mergers = [Merger("501", "001", new DateOnly(2022, 12, 31)), Merger("502", "001", new DateOnly(2023, 1, 1)), Merger("503", "003", new DateOnly(2024, 1, 1))],
    };

    [Fact]
    public void AreOfTheMunicipalitiesOfTheRegionAlone()
    {
        var figures = RegionFigures.All(Small.Network(Tables));

        Assert.Equal(["01", "02"], figures.Select(own => own.Region.Code));
        Assert.Equal([["002", "001"], ["003"]], figures.Select(own => own.Municipalities.Select(municipality => municipality.Code.Value)));
        Assert.Equal([120, 3], figures.Select(own => own.Residents));
        Assert.Equal([1, 1], figures.Select(own => own.KnownMembers));
    }

    [Fact]
    public void HaveNoSumWhereOneMunicipalityHasNoPopulationOfTheNewestYear() => Assert.Equal(
        [null, 3],
        RegionFigures.All(Small.Network(Tables with { Population = [Small.Population("001", 2022, 100), Small.Population("002", 2021, 20), Small.Population("003", 2022, 3)] }))
            .Select(own => own.Residents));

    [Fact]
    public void HaveTheMergersThatAreLaterThanThePopulations() => Assert.Equal(
        [["502"], ["503"]], RegionFigures.All(Small.Network(Tables)).Select(own => own.LaterMergers.Select(merger => merger.Code.Value)));

    private static Merger Merger(string code, string into, DateOnly date) =>
        new(new MunicipalityCode(code), Small.Text(code), new MunicipalityCode(into), date, null, Small.At);
}
