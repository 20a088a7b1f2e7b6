namespace UsoSite.Generator.Tests;

public sealed class FinnishOrderTests
{
    [Fact]
    public void LooksAtEveryLetter() =>
        Assert.Equal(["Ähtäri", "Äänekoski"], new[] { "Äänekoski", "Ähtäri" }.Order(FinnishOrder.Instance));

    [Fact]
    public void PutsTheLettersWithRingsAndDotsLastAsTheFinnishAlphabet() =>
        Assert.Equal(["Akaa", "Zeta", "Åbo", "Ä", "Ö"], new[] { "Ö", "Åbo", "Ä", "Zeta", "Akaa" }.Order(FinnishOrder.Instance));

    [Fact]
    public void AShorterNameComesBeforeALongerOneThatBeginsWithIt() => Assert.True(FinnishOrder.Instance.Compare("Salo", "Salonki") < 0);

    [Fact]
    public void CaseAndForeignMarksDoNotMatterUnlessNamesAreEqual()
    {
        Assert.True(FinnishOrder.Instance.Compare("éa", "eb") < 0);
        Assert.NotEqual(0, FinnishOrder.Instance.Compare("Ii", "II"));
    }
}
