using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.Calculator;

/// <summary>Makes the page of the fee calculator.</summary>
public sealed class MakeCalculatorPage : PageMaker
{
    protected override IEnumerable<Page> Make(Site site, Language language) =>
    [
        new Page("calculator", language, Addresses.Calculator(language), "calculator", Wording.Of("calculator.title"), CalculatorView.Of(site, language))
        {
            Description = Wording.Of("calculator.description", ("season", site.Network.NewestSeason.Id.Years)),
        },
    ];
}
