namespace UsoSite.Network;

/// <summary>A main theme of a season with its subthemes.</summary>
public sealed record ThemeView(LocalText Name, IReadOnlyList<string> Sources, IReadOnlyList<SubthemeView> Subthemes)
{
    public static IReadOnlyList<ThemeView> From(Season season, Network network) =>
    [
        .. network.MainTopicsOf(season).Select(theme => new ThemeView(
            theme.Name,
            theme.Sources,
            [.. network.SubtopicsOf(season, theme).Select(sub => new SubthemeView(sub.Name, sub.Sources))])),
    ];
}
