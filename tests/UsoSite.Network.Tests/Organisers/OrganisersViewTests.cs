namespace UsoSite.Network.Tests;

/// <summary>Which organisers the directive shows.</summary>
public sealed class OrganisersViewTests
{
    private static readonly Network Network = Small.Network(Small.Tables with { Organisers = [Organiser("first"), Organiser("second"), Organiser("third")] });

    [Theory]
    [InlineData("", "first second third")]
    [InlineData("third  first", "first third")]
    [InlineData("second", "second")]
    public void ThoseNamedInTheOrderOfTheTableOrAll(string ids, string shown) =>
        Assert.Equal(shown, string.Join(' ', OrganisersView.From(ids, Network).Organisers.Select(organiser => organiser.Id)));

    [Theory]
    [InlineData("", "", false)]
    [InlineData("a@example.org", "", true)]
    [InlineData("", "123", true)]
    public void AnAnswerIsPromisedOnlyWithAContact(string email, string phone, bool promised) => Assert.Equal(promised, AccessibilityFeedbackView.From(
        "first", Small.Network(Small.Tables with { Organisers = [Organiser("first") with { Email = email, Phone = phone }] })).HasContact);

    [Fact]
    public void ThoseWithAPageOfTheNetworkAreAsked()
    {
        var network = Small.Network(Small.Tables with { Organisers = [Organiser("first"), Organiser("second") with { NetworkUrl = new("https://example.org/uso", "https://example.org/sv/uso", "") }] });

        Assert.Equal([("second", "https://example.org/uso", "https://example.org/sv/uso")], OrganiserView.ToAsk(network).Select(asked => (asked.Name.Fi, asked.Url.Fi, asked.Url.Sv)));
    }

    private static Organiser Organiser(string id) => new(id, Small.Text(id), Small.Text(""), "", "", Small.Text(""));
}
