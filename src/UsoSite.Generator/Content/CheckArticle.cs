using Markdig.Extensions.Alerts;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content;

/// <summary>Checks what an article itself can get wrong, without data and without other pages.</summary>
internal sealed class CheckArticle(Article article, DiagnosticBag diagnostics)
{
    public static readonly IReadOnlyList<string> Callouts = ["note", "tip", "important", "warning", "caution"];

    public void Check()
    {
        CheckHtml();
        CheckHeadings();
        foreach (var stray in StrayEmphasis.In(article))
        {
            diagnostics.Report(stray);
        }

        foreach (var link in article.Body.Descendants<LinkInline>())
        {
            CheckLink(link, link.Url ?? "");
            if (link.IsImage && LinkScheme.Parse(link.Url ?? "") is { } scheme && scheme != LinkScheme.Page && LinkScheme.Allowed.Contains(scheme))
            {
                Report(Rules.DangerousLink, article.At(link), link.Url, new(
                    "The image would be fetched from outside the site.", "Kuva haettaisiin sivuston ulkopuolelta."), new(
                    "Put the image beside the article and write its path.", "Tallenna kuva artikkelin viereen ja kirjoita sen polku."));
            }

            if (link.IsImage && InlineText.From(link).Length == 0)
            {
                Report(Rules.ImageWithoutText, article.At(link), link.Url, new(
                    "The image has no text for those who do not see it.", "Kuvalla ei ole tekstiä niille, jotka eivät näe sitä."), new(
                    "Write ![what the image shows](address).", "Kirjoita ![mitä kuva esittää](osoite)."));
            }
        }

        foreach (var link in article.Body.Descendants<AutolinkInline>())
        {
            CheckLink(link, link.IsEmail ? "mailto:" + link.Url : link.Url);
            if (!link.IsEmail && LinkScheme.Parse(link.Url) == LinkScheme.Page)
            {
                Report(Rules.DangerousLink, article.At(link), link.Url, new(
                    "A page of the site cannot be linked by its id in angle brackets.", "Sivuston sivuun ei voi linkittää kulmasulkeissa olevalla tunnuksella."), new(
                    $"Write [text]({link.Url}).", $"Kirjoita [teksti]({link.Url})."));
            }
        }

        foreach (var callout in article.Body.Descendants<AlertBlock>())
        {
            var kind = callout.Kind.ToString().ToLowerInvariant();
            if (!Callouts.Contains(kind))
            {
                Report(Rules.UnknownCallout, article.At(callout), kind, new(
                    $"There is no callout “{kind}”.", $"Huomiolaatikkoa ”{kind}” ei ole."), new(
                    $"The callouts are: {string.Join(", ", Callouts)}.", $"Huomiolaatikot ovat: {string.Join(", ", Callouts)}."),
                    Nearest.To(kind, Callouts));
            }
        }
    }

    private void CheckHtml()
    {
        if (article.Meta.AllowHtml)
        {
            return;
        }

        var html = article.Body.Descendants<HtmlInline>().Cast<MarkdownObject>().Concat(article.Body.Descendants<HtmlBlock>());
        foreach (var part in html)
        {
            Report(Rules.RawHtml, article.At(part), null, new(
                "The article contains HTML.", "Artikkelissa on HTML-merkintöjä."), new(
                "Write Markdown; “<” as a sign is written \\<. A page that cannot do without says “html: true” in its front matter.",
                "Käytä Markdownia; merkki ”<” kirjoitetaan \\<. Sivu, joka ei muuten onnistu, kertoo sen alkutiedoissa: ”html: true”."));
        }
    }

    private void CheckHeadings()
    {
        var previous = 1;
        foreach (var heading in article.Body.Descendants<HeadingBlock>())
        {
            if (heading.Level == 1)
            {
                Report(Rules.HeadingLevel, article.At(heading), null, new(
                    "The title is the only heading of the first level.", "Sivun otsikko on ainoa ensimmäisen tason otsikko."), new(
                    "Begin this heading with ##.", "Aloita tämä otsikko merkeillä ##."));
            }
            else if (heading.Level > previous + 1)
            {
                Report(Rules.HeadingLevel, article.At(heading), null, new(
                    $"The heading is of level {heading.Level} and the one above it of level {previous}.",
                    $"Otsikko on tasoa {heading.Level} ja sitä edeltävä tasoa {previous}."), new(
                    $"Begin it with {new string('#', previous + 1)}.", $"Aloita se merkeillä {new string('#', previous + 1)}."));
            }

            previous = Math.Max(2, heading.Level);
        }
    }

    private void CheckLink(MarkdownObject link, string url)
    {
        if (LinkScheme.IsDisguised(url) && LinkScheme.Allowed.Contains(LinkScheme.Parse(url)!))
        {
            Report(Rules.DangerousLink, article.At(link), url, new(
                "Spaces or characters that are not seen stand in the beginning of the link.", "Linkin alussa on välejä tai näkymättömiä merkkejä."), new(
                $"Write “{LinkScheme.Parse(url)}:” without them.", $"Kirjoita ”{LinkScheme.Parse(url)}:” ilman niitä."));
        }

        if (LinkScheme.HiddenPartOf(url) is { } hidden)
        {
            Report(Rules.DangerousLink, article.At(link), url, new(
                $"A mail link may not set “{hidden}”, which the sender hardly sees.", $"Sähköpostilinkki ei saa täyttää kenttää ”{hidden}”, jota lähettäjä tuskin huomaa."), new(
                "Write the address alone, or with ?subject=… and body=….", "Kirjoita pelkkä osoite, tai sen perään ?subject=… ja body=…."));
        }

        if (LinkScheme.Parse(url) is { } scheme && !LinkScheme.Allowed.Contains(scheme))
        {
            Report(Rules.DangerousLink, article.At(link), url, new(
                $"A link may not begin with “{scheme}:”.", $"Linkki ei saa alkaa ”{scheme}:”."), new(
                $"Links begin with {string.Join(", ", LinkScheme.Allowed.Select(s => s + ":"))} or name a page of the site.",
                $"Linkin alku on {string.Join(", ", LinkScheme.Allowed.Select(s => s + ":"))}, tai linkki nimeää sivuston sivun."),
                Nearest.To(scheme, LinkScheme.Allowed));
        }
    }

    private void Report(Rule rule, Pipelines.SourceSpan at, string? value, Text message, Text help, string? nearest = null) =>
        diagnostics.Report(new Diagnostic(rule, at, message, help) { Value = value, Nearest = nearest });
}
