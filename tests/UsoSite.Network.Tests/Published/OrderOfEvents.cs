
namespace UsoSite.Network.Tests;

/// <summary>Events are listed from the newest, whatever their order in the table.</summary>
public sealed class OrderOfEvents : IDisposable
{
    private readonly PublishedPages pages = new(TestSite.Base().Write("data/events.csv", """
        id,season,theme,start,end,place,remote,title_fi,title_sv,title_en,sources
        toinen,2023-2024,,2023-09-05,,Helsinki,true,Toinen,,,lehtola
        vanha,2021-2022,,2021-03-02,,Helsinki,true,Vanha,,,brochure
        kolmas,2023-2024,,2024-10-01,,Helsinki,true,Kolmas,,,lehtola
        avaus,2023-2024,,2023-03-27,,Helsinki,true,Avaus,,,lehtola

        """));

    [Fact]
    public void OnThePageOfEvents() => Assert.Equal(["Kolmas", "Toinen", "Avaus", "Vanha"], Titles("/tapahtumat/", "main"));

    [Fact]
    public void OnTheHomePageThereIsNoneThatIsOver() => Assert.Null(pages.At("/").QuerySelector("#tapahtumat"));

    public void Dispose() => pages.Dispose();

    private IEnumerable<string> Titles(string address, string place) =>
        pages.At(address).QuerySelector(place)!.QuerySelectorAll(".entry-title").Select(PublishedPages.Words);
}
