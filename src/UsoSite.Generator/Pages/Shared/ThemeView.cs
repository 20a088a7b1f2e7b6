using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Pages.Shared;

/// <summary>A main theme of a season with its subthemes.</summary>
public sealed record ThemeView(LocalText Name, IReadOnlyList<string> Sources, IReadOnlyList<SubthemeView> Subthemes)
{
    public static IReadOnlyList<ThemeView> Of(Season season, Network network) =>
    [
        .. network.MainThemesOf(season).Select(theme => new ThemeView(
            theme.Name,
            theme.Sources,
            [.. network.SubthemesOf(season, theme).Select(sub => new SubthemeView(sub.Name, sub.Sources))])),
    ];
}
