namespace UsoSite.Network;

/// <summary>Makes a draft decision on the newest season for every municipality.</summary>
public sealed class DraftPages : PageKind<Network>
{
    protected override IEnumerable<Page> Make(Site site, Network network, Language language)
    {
        var shared = DraftSeasonView.From(network);
        return network.Municipalities.Select(municipality =>
        {
            var view = DraftView.From(municipality, shared, network, Addresses.DraftText(language, municipality.Name));
            var name = municipality.Name.In(language);
            return new Page(
                $"draft/{municipality.Code}",
                language,
                Addresses.DraftDecision(language, municipality.Name),
                "draft",
                InterfaceText.Named("draft.title", ("name", name)),
                view)
            {
                Description = InterfaceText.Named("draft.description", ("name", name), ("season", shared.Season.Years)),
                Parent = $"municipality/{municipality.Code}",
                ListedSources = [.. view.References.Select(reference => reference.Source.Id)],
                Origin = municipality.At,
                TextForm = new TextForm("draft", view.TextFile),
                SearchKind = "draft",
            };
        });
    }
}
