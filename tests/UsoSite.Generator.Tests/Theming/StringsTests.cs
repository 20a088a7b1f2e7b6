namespace UsoSite.Generator.Tests;

public sealed class StringsTests
{
    private readonly List<string> missing = [];

    private Strings Texts => new(Language.Finnish, new Dictionary<string, string>
    {
        ["greeting"] = "Kunta: {name}, {residents} asukasta",
        ["members.one"] = "{count} jäsen",
        ["members.other"] = "{count} jäsentä",
    }, missing.Add);

    [Fact]
    public void ValuesGoInAndNumbersAreFormatted() =>
        Assert.Equal("Kunta: Kajaani, 36\u00A0297 asukasta", Texts.Text("greeting", ("name", "Kajaani"), ("residents", 36297)));

    [Theory]
    [InlineData(1, "1 jäsen")]
    [InlineData(0, "0 jäsentä")]
    [InlineData(29, "29 jäsentä")]
    public void TheCountChoosesTheForm(int count, string text) => Assert.Equal(text, Texts.Text("members", ("count", count)));

    [Fact]
    public void AMissingTextIsReportedAndItsKeyTakesItsPlace()
    {
        Assert.Equal("nope", Texts.Text("nope"));
        Assert.Equal(["nope"], missing);
    }
}
