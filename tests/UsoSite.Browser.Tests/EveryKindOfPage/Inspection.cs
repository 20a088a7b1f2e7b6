namespace UsoSite.Browser.Tests.EveryKindOfPage;

/// <summary>One thing that is looked at on every kind of page.</summary>
/// <param name="Name">What is seen to hold, in the name of the test.</param>
/// <param name="Width">How wide the window is to be, in CSS pixels.</param>
/// <param name="FaultsAsync">Looks at the page that is open, and leaves it as it was.</param>
/// <param name="InFinnishAlone">True where neither words nor their length make a difference: colours, edges, sizes of targets, what a phone folds away.</param>
internal sealed record Inspection(string Name, int Width, Func<Visit, Task<string[]>> FaultsAsync, bool InFinnishAlone = false)
{
    private const int Screen = 1280;

    /// <summary>As pages are opened: see <see cref="Findings"/>.</summary>
    public const int Phone = 320;

    private const string TextSpacing =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

    /// <summary>
    /// All inspections, in the order in which a page goes through them. WCAG 1.4.10 asks for 320 pixels, 1.4.4 for text twice as large, 1.4.12
    /// for text spacing, 2.5.8 for targets of 24 pixels.
    /// </summary>
    public static IReadOnlyList<Inspection> All { get; } =
    [
        new("nothing moves while it loads", Phone, visit => OfAsync(visit, "moves()"), InFinnishAlone: true),
        new("begins with a skip link that works", Screen, SkipLinkAsync, InFinnishAlone: true),
        new("shows the focus", Screen, FocusAsync, InFinnishAlone: true),
        new("one heading, landmarks, language", Screen, visit => OfAsync(visit, $"structure('{visit.Shown!.Language}', {(visit.Shown.IsEmbedded ? "true" : "false")})")),
        new("axe on a screen", Screen, visit => OfAsync(visit, visit.Shown!.Language == Language.Finnish ? "axe()" : "axeWithoutColours()")),
        new("colours on a screen, dark", Screen, visit => InDarkAsync(visit, "colours()"), InFinnishAlone: true),
        new("targets on a screen", Screen, visit => OfAsync(visit, "smallTargets()"), InFinnishAlone: true),
        new("edges in forced colours", Screen, InForcedColoursAsync, InFinnishAlone: true),
        new("fits a screen, text spaced out", Screen, visit => SpacedOutAsync(visit, "misfits()")),
        new("fits a screen, text twice as large", Screen, visit => WithLargeTextAsync(visit, "misfits()")),
        new("fits a phone", Phone, visit => OfAsync(visit, "misfits()")),
        new("what scrolls sideways takes the focus", Phone, visit => OfAsync(visit, "closedScrollers()")),
        new("targets on a phone", Phone, visit => OfAsync(visit, "smallTargets()"), InFinnishAlone: true),
        new("axe on a phone", Phone, visit => OfAsync(visit, "axeWithoutColours()"), InFinnishAlone: true),
        new("colours on a phone", Phone, visit => OfAsync(visit, "colours()"), InFinnishAlone: true),
        new("colours on a phone, dark", Phone, visit => InDarkAsync(visit, "colours()"), InFinnishAlone: true),
        new("fits a phone, text spaced out", Phone, visit => SpacedOutAsync(visit, "misfits()")),
    ];

    private static Task<string[]> OfAsync(Visit visit, string call) => visit.Page.EvaluateAsync<string[]>($"() => inspect.{call}");

    private static async Task<string[]> InDarkAsync(Visit visit, string call)
    {
        await visit.UseAsync(ColorScheme.Dark);
        var faults = await OfAsync(visit, call);
        await visit.UseAsync(ColorScheme.Light);
        return faults;
    }

    private static async Task<string[]> InForcedColoursAsync(Visit visit)
    {
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var faults = await OfAsync(visit, "fieldsWithoutEdge()");
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.None });
        return faults;
    }

    private static async Task<string[]> SpacedOutAsync(Visit visit, string call)
    {
        await visit.Page.EvaluateAsync(
            "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets.push(sheet); }", TextSpacing);
        var faults = await OfAsync(visit, call);
        await visit.Page.EvaluateAsync("() => { document.adoptedStyleSheets.pop(); }");
        return faults;
    }

    /// <summary>As for a reader who has set the browser's own text size to twice the usual.</summary>
    private static async Task<string[]> WithLargeTextAsync(Visit visit, string call)
    {
        var browser = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await browser.SendAsync("Page.setFontSizes", TextSize(32));
        var faults = await OfAsync(visit, call);
        await browser.SendAsync("Page.setFontSizes", TextSize(16));
        await browser.DetachAsync();
        return faults;
    }

    private static Dictionary<string, object> TextSize(int pixels) =>
        new() { ["fontSizes"] = new Dictionary<string, object> { ["standard"] = pixels, ["fixed"] = pixels } };

    /// <summary>A browser shows the focus to those who use the keyboard: one key is pressed first.</summary>
    private static async Task<string[]> FocusAsync(Visit visit)
    {
        await visit.PressAsync("Tab");
        return await OfAsync(visit, "unseenFocus()");
    }

    /// <summary>A page within a page of another site has nothing before its text that could be skipped.</summary>
    private static async Task<string[]> SkipLinkAsync(Visit visit)
    {
        if (visit.Shown!.IsEmbedded)
        {
            return [];
        }

        await visit.PressAsync("Tab");
        var first = await visit.Page.EvaluateAsync<string>("() => inspect.focused()");
        if (!first.StartsWith("a.skip-link in sight", StringComparison.Ordinal))
        {
            return [$"begins with {first}"];
        }

        await visit.PressAsync("Enter");
        var then = await visit.Page.EvaluateAsync<string>("() => inspect.focused()");
        return then.StartsWith("main", StringComparison.Ordinal) ? [] : [$"skips to {then}"];
    }
}
