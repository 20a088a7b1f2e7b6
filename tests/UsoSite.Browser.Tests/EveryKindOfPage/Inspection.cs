namespace UsoSite.Browser.Tests.EveryKindOfPage;

/// <summary>One thing that is looked at on every kind of page.</summary>
/// <param name="Name">What is seen to hold, in the name of the test.</param>
/// <param name="FaultsAsync">Looks at the page that is open and gives what is wrong with it.</param>
internal sealed record Inspection(string Name, Func<Visit, Task<IEnumerable<string>>> FaultsAsync)
{
    private const string TextSpacing =
        "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

    private const string AddStyle = "css => { const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet]; }";

    private const string RemoveStyle = "() => { document.adoptedStyleSheets = []; }";

    /// <summary>
    /// All inspections. One after another, they are given the same page: in a window as wide as a screen, in light colours, which they may
    /// change. WCAG 1.4.10 asks for 320 pixels, 1.4.12 for text spacing, 1.4.4 for text twice as large, 2.5.8 for targets of 24 pixels.
    /// </summary>
    public static IReadOnlyList<Inspection> All { get; } =
    [
        new("the skip link comes first and works", SkipLinkAsync),
        .. from width in new[] { 1280, 320 }
           from scheme in new[] { ColorScheme.Light, ColorScheme.Dark }
           select new Inspection($"axe at {width}, {scheme}", visit => OfAsync(visit, "axe()", width, scheme)),
        new("one heading, landmarks, language", visit => OfAsync(visit, $"structure('{visit.Shown!.Language}')")),
        .. Fit("on a phone", 320),
        .. Fit("on a phone, text spaced out", 320, TextSpacing),
        .. Fit("on a screen, text spaced out", 1280, TextSpacing),
        new("fits on a screen, text twice as large", visit => WithLargeTextAsync(visit, "sidewaysScrolling()")),
        new("text is whole on a screen, text twice as large", visit => WithLargeTextAsync(visit, "textCutOff()")),
        new("what scrolls sideways takes the focus", visit => OfAsync(visit, "closedScrollers()", 320)),
        new("targets on a phone", visit => OfAsync(visit, "smallTargets()", 320)),
        new("targets on a screen", visit => OfAsync(visit, "smallTargets()")),
        new("edges in forced colours", InForcedColoursAsync),
        new("the focus is seen", FocusAsync),
    ];

    private static IEnumerable<Inspection> Fit(string where, int width, string style = "") =>
    [
        new($"fits {where}", visit => WithStyleAsync(visit, "sidewaysScrolling()", width, style)),
        new($"text is whole {where}", visit => WithStyleAsync(visit, "textCutOff()", width, style)),
    ];

    private static async Task<IEnumerable<string>> OfAsync(Visit visit, string call, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        if (visit.Page.ViewportSize!.Width != width)
        {
            await visit.ResizeAsync(width);
        }

        await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = ForcedColors.None });
        return await visit.Page.EvaluateAsync<string[]>($"() => inspect.{call}");
    }

    private static async Task<IEnumerable<string>> WithStyleAsync(Visit visit, string call, int width, string style)
    {
        await visit.Page.EvaluateAsync(AddStyle, style);
        var faults = await OfAsync(visit, call, width);
        await visit.Page.EvaluateAsync(RemoveStyle);
        return faults;
    }

    /// <summary>As for a reader who has set the browser's own text size to twice the usual.</summary>
    private static async Task<IEnumerable<string>> WithLargeTextAsync(Visit visit, string call)
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

    private static async Task<IEnumerable<string>> InForcedColoursAsync(Visit visit)
    {
        await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        return await visit.Page.EvaluateAsync<string[]>("() => inspect.fieldsWithoutEdge()");
    }

    /// <summary>A browser shows the focus to those who use the keyboard: one key is pressed first.</summary>
    private static async Task<IEnumerable<string>> FocusAsync(Visit visit)
    {
        await visit.PressAsync("Tab");
        return await OfAsync(visit, "unseenFocus()");
    }

    private static async Task<IEnumerable<string>> SkipLinkAsync(Visit visit)
    {
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
