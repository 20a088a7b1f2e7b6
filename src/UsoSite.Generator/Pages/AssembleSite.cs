using UsoSite.Generator.Content;
using UsoSite.Generator.Data;
using UsoSite.Generator.Domain;
using UsoSite.Generator.Settings;
using UsoSite.Generator.Theming;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Pages;

/// <summary>Brings together what pages are made of, where all of it is sound enough to be shown.</summary>
internal static class AssembleSite
{
    /// <summary>Problems of one passage that leave the rest of its article whole, so that pages can still be made and checked.</summary>
    private static readonly HashSet<Rule> OfOnePassage =
    [
        Rules.UnknownDirective, Rules.UnknownArgument, Rules.MissingArgument, Rules.BadArgument, Rules.BadDirective, Rules.RawHtml,
        Rules.DangerousLink, Rules.HeadingLevel, Rules.ImageWithoutText, Rules.UnknownLanguageFolder, Rules.DirectiveWithoutData,
    ];

    public static IReadOnlyList<Site> Of(
        IReadOnlyList<SiteSettings> settings,
        IReadOnlyList<Network> networks,
        IReadOnlyList<Article> articles,
        IReadOnlyList<ContentFile> media,
        IReadOnlyList<SiteTheme> themes,
        IReadOnlyList<TableSet> tables,
        BuildContext context)
    {
        var stopped = context.Diagnostics.Sorted().Any(d => d.Rule.Severity == Severity.Error && !OfOnePassage.Contains(d.Rule));
        return !stopped && settings is [var only] && networks is [var network] && themes is [var theme] && tables is [var set]
            ? [new Site(only, network, articles, media.Select(file => file.Origin).ToHashSet(StringComparer.Ordinal), theme, context.AsOf, set)]
            : [];
    }
}
