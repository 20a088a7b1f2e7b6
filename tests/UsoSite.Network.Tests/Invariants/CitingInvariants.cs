using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace UsoSite.Network.Tests;

/// <summary>How pages, tables and rows can be cited, whatever rows the tables have.</summary>
public abstract class CitingInvariants(BuiltSite fixture)
{
    private readonly SoundTables tables = SiteTables.Sound(fixture.Root);

    [Fact]
    public void EveryPageWithAnAddressOffersACitationInThreeForms() => Assert.Empty(fixture.Pages.AsParallel()
        .Where(page => page.Document.QuerySelector("link[rel=canonical]") is not null)
        .SelectMany(page => Problems(page.Document, "sivu", page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!).Select(problem => $"{page.Path}: {problem}")).Take(5));

    [Fact]
    public void EveryTableOffersACitationInThreeForms() => Assert.All(fixture.Languages, language =>
    {
        var page = fixture.At(Addresses.OpenData(language));
        var address = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href");

        Assert.All(tables.All, table => Assert.Empty(Problems(page, table.Name, $"{address}#{table.Name}")));
    });

    [Fact]
    public void EveryButtonCopiesATextOfItsPage() => Assert.Empty(fixture.Pages.AsParallel().SelectMany(page => page.Document.QuerySelectorAll("[data-copies-text]")
        .Where(button => page.Document.GetElementById(button.GetAttribute("data-copies-text")!) is null || button.ParentElement!.QuerySelector("[role=status]") is null).Select(_ => page.Path)).Take(5));

    [Fact]
    public void RowsThatHaveALinkAreWhereItLeads()
    {
        var links = fixture.Pages.SelectMany(page => page.Document.QuerySelectorAll("a.row-link").Select(link => (Page: page.Document, Link: link))).ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, row => Assert.Equal(row.Link.Closest("tr, li"), row.Page.GetElementById(row.Link.GetAttribute("href")![1..])));
    }

    [Fact]
    public void EveryChangeIsToldWhereTheFeedSaysItIs() => Assert.All(fixture.Languages, language => Assert.All(fixture.Network.Tables.Changes, change =>
        Assert.Contains(change.Summary.In(language), fixture.At(Addresses.OpenData(language)).GetElementById("muutos-" + change.Id)!.TextContent, StringComparison.Ordinal)));

    /// <summary>The forms as they stand on pages of every kind, for a program that reads them.</summary>
    internal static IEnumerable<(string BibTex, string Csl)> FormsOf(BuiltSite site) => site.Pages
        .SelectMany(page => page.Document.QuerySelectorAll("pre[id$='-bibtex']").Select(form => (Page: page.Document, Id: form.Id![..^"-bibtex".Length])))
        .Select(form => (form.Page.GetElementById(form.Id + "-bibtex")!.TextContent, form.Page.GetElementById(form.Id + "-csl")!.TextContent));

    private IEnumerable<string> Problems(IHtmlDocument page, string id, string address)
    {
        var forms = new[] { "", "-bibtex", "-csl" }.Select(form => page.GetElementById($"viite-{id}{form}")?.TextContent ?? "").ToArray();
        var (version, modified) = (tables.Version, tables.Package.Modified!.Value);
        foreach (var form in forms.Where(form => !form.Contains(address, StringComparison.Ordinal) || !form.Contains(version, StringComparison.Ordinal)))
        {
            yield return $"no address or version in “{form}”";
        }

        using var csl = JsonDocument.Parse(forms[2]);
        var item = csl.RootElement.EnumerateArray().Single();
        if (item.GetProperty("title").GetString() is not { Length: > 0 } title || !forms[0].Contains(title, StringComparison.Ordinal))
        {
            yield return "another title in CSL-JSON than in words";
        }

        if (!item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32()).SequenceEqual([modified.Year, modified.Month, modified.Day]))
        {
            yield return "not the day of the data";
        }
    }
}
