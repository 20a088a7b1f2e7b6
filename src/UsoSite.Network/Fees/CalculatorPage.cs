namespace UsoSite.Network;

/// <summary>Makes the page of the fee calculator.</summary>
public sealed class CalculatorPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("calculator", language, Addresses.Calculator(language), "calculator", Wording.Of("calculator.title"), CalculatorView.Of(network, language))
        {
            Description = Wording.Of("calculator.description", ("season", network.NewestSeason.Id.Years)),
        },
    ];
}
