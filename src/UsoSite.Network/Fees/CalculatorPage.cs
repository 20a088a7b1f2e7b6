namespace UsoSite.Network;

/// <summary>Makes the page of the fee calculator.</summary>
public sealed class CalculatorPage : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language) =>
    [
        new Page("calculator", language, Addresses.Calculator(language), "calculator", InterfaceText.Named("calculator.title"), CalculatorView.From(network, language))
        {
            Description = InterfaceText.Named("calculator.description", ("season", network.NewestSeason.Id.Years)),
        },
    ];
}
