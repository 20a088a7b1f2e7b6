namespace UsoSite.Browser.Tests.EveryKindOfPage;

/// <summary>Inspections notice a page that is spoilt.</summary>
[Collection(InspectionCollection.Name)]
public sealed class InspectionTests(BuiltSite site)
{
    [Theory]
    [InlineData("nothing moves while it loads", "document.querySelector('main').prepend(Object.assign(document.createElement('p'), { textContent: 'Late' }))", "moves div.title")]
    [InlineData("begins with a skip link that works", "document.querySelector('.skip-link').remove()", "begins with")]
    [InlineData("begins with a skip link that works", "document.querySelector('main').removeAttribute('tabindex')", "skips to")]
    [InlineData("shows the focus", "css('.menu a { outline: none !important }')", "shows no focus on a “")]
    [InlineData("one heading, landmarks, language", "document.querySelector('main').append(document.createElement('h1'))", "has 2 of h1")]
    [InlineData("one heading, landmarks, language", "document.body.append(Object.assign(document.createElement('p'), { textContent: 'Stray' }))", "outside its landmarks")]
    [InlineData("one heading, landmarks, language", "document.documentElement.lang = 'se'", "is in the language")]
    [InlineData("axe on a screen", "document.querySelector('main').append(new Image())", "breaks image-alt")]
    [InlineData("colours on a screen, dark", "css('@media (prefers-color-scheme: dark) { .title-lead { color: #444 } }')", "breaks color-contrast")]
    [InlineData("colours on a phone", "css('@media (max-width: 400px) { .title-lead { color: #ddd } }')", "breaks color-contrast")]
    [InlineData("targets on a screen", "css('.doors a { font-size: 9px } ')", "has a target of")]
    [InlineData("targets on a phone", "css('.footer-links a { padding: 0 !important; line-height: 1 }')", "has a target of")]
    [InlineData("edges in forced colours", "document.querySelector('main').append(Object.assign(document.createElement('button'), { textContent: 'Go' })); css('button { border: 0 }')", "has no edge: button")]
    [InlineData("fits a phone", "css('.title { width: 400px }')", "wide in 320: ")]
    [InlineData("fits a phone", "css('.title-lead { height: 1em; overflow: hidden }')", "cuts off the height of p.title-lead")]
    [InlineData("fits a screen, text spaced out", "css('.title-kicker { white-space: nowrap; width: max-content; position: fixed; max-width: 8.5rem; overflow: hidden }')", "cuts off the width of p.title-kicker")]
    [InlineData("fits a screen, text twice as large", "css('.title { width: 40rem; }')", "wide in 1280: ")]
    [InlineData("what scrolls sideways takes the focus", "document.querySelectorAll('.table-scroll').forEach(e => e.removeAttribute('tabindex')); css('table { width: 500px }')", "takes the focus: div.table-scroll")]
    public async Task NoticesASpoiltPage(string inspection, string spoil, string fault)
    {
        var inspected = Inspection.All.Single(one => one.Name == inspection);
        await using var visit = await site.VisitAsync("home", width: inspected.Width);
        await visit.Page.EvaluateAsync(Findings.Scripts);
        await visit.Page.EvaluateAsync(
            $$"""
            () => {
              const css = text => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(text);
                document.adoptedStyleSheets.push(sheet);
              };
              {{spoil}};
            }
            """);

        Assert.Contains(await inspected.FaultsAsync(visit), text => text.Contains(fault, StringComparison.Ordinal));
    }
}
