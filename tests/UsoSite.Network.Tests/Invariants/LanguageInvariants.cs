using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace UsoSite.Network.Tests;

/// <summary>The site in its languages: every page leads to itself in the others, and says truly what is translated.</summary>
public abstract class LanguageInvariants(BuiltSite fixture)
{
    private const string BaseUrl = "https://uso.example";

    [Fact]
    public void EveryPageLeadsToItselfInEveryLanguage() => EachPage((page, address) =>
    {
        var versions = VersionsOf(page, address);
        return versions.Length == Language.All.Count && versions.All(version => VersionsOf(fixture.At(version), version).SequenceEqual(versions))
            ? null
            : string.Join(" ", versions);
    });

    [Fact]
    public void AlternatesAreTheFullAddressesOfEveryTranslation() => EachPage((page, address) =>
    {
        var alternates = page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => (Code: link.GetAttribute("hreflang"), Address: link.GetAttribute("href"))).ToArray();
        var versions = VersionsOf(page, address);
        var wanted = Language.All.Zip(versions, (language, version) => (Code: (string?)language.Code, Address: (string?)(BaseUrl + version)))
            .Append(("x-default", BaseUrl + versions[0]));
        return alternates.Order().SequenceEqual(wanted.Order()) ? null : string.Join(" ", alternates);
    });

    [Fact]
    public void EuroSignsStandWhereTheLanguageWantsThem() => EachPage((page, _) =>
    {
        var main = (IElement)page.QuerySelector("main")!.Clone();
        foreach (var other in main.QuerySelectorAll("code, pre, [lang]"))
        {
            other.Remove();
        }

        var wrong = Regex.Match(main.TextContent, page.DocumentElement.GetAttribute("lang") == "en" ? @"\d[\u00A0 ]\d{3}\b(?![\u00A0 ]\d)|\d[\u00A0 ]€(?!/)" : @"€\d|\d €(?!/)|\d \d{3}\b(?! \d)");
        return wrong.Success ? $"“{wrong.Value}”" : null;
    });

    internal static string[] VersionsOf(IHtmlDocument page, string address) =>
        [.. page.QuerySelectorAll("nav > .languages li").Select(item => item.QuerySelector("a")?.GetAttribute("href") is { } href ? Resolve(address, href) : address)];

    private static string Resolve(string address, string href) => new Uri(new Uri(BaseUrl + address), href).AbsolutePath;

    /// <summary>Pages of rules are in English in every part of the site, so none is a translation of another.</summary>
    private void EachPage(Func<IHtmlDocument, string, string?> fault) => Assert.Empty(fixture.WholePages
        .Where(page => !page.Path.EndsWith("404.html", StringComparison.Ordinal) && !Regex.IsMatch(page.Path, @"/USO\d{4}/index\.html$"))
        .Select(page => (page.Path, Fault: fault(page.Document, "/" + page.Path[..^"index.html".Length])))
        .Where(page => page.Fault is not null)
        .Select(page => $"{page.Path}: {page.Fault}"));
}
