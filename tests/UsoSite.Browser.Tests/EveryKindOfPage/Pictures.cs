namespace UsoSite.Browser.Tests.EveryKindOfPage;

/// <summary>Pictures of the page that is open, for the eye: on a phone and a screen, in light, dark and forced colours.</summary>
internal static class Pictures
{
    private static readonly int[] Widths = [1280, 320];

    public static async Task TakeAsync(Visit visit)
    {
        await visit.Page.EvaluateAsync("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        foreach (var width in Widths)
        {
            await visit.ResizeAsync(width);
            foreach (var scheme in new[] { ColorScheme.Dark, ColorScheme.Light })
            {
                await visit.UseAsync(scheme);
                await visit.PictureAsync();
            }

            await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
            await visit.PictureAsync(visit.Shown!.Id + "-forced");
            await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        }
    }
}
