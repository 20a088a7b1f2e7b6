namespace UsoSite.Network.Tests;

/// <summary>The site as it is shipped, built once.</summary>
public sealed class ShippedSite() : BuiltSite(Repository.Root)
{
    /// <summary>The collection of test classes that share the one build.</summary>
    public const string Name = "Shipped site";
}

[CollectionDefinition(ShippedSite.Name)]
public sealed class ShippedSiteCollection : ICollectionFixture<ShippedSite>;

[Collection(ShippedSite.Name)]
public sealed class ShippedPages(ShippedSite site) : PageInvariants(site);

[Collection(ShippedSite.Name)]
public sealed class ShippedFigures(ShippedSite site) : FigureInvariants(site);

[Collection(ShippedSite.Name)]
public sealed class ShippedLanguages(ShippedSite site) : LanguageInvariants(site);

[Collection(ShippedSite.Name)]
public sealed class ShippedWording(ShippedSite site) : WordingInvariants(site);

[Collection(ShippedSite.Name)]
public sealed class ShippedMatrixFile(ShippedSite site) : MatrixFileInvariants(site);

[Collection(ShippedSite.Name)]
public sealed class ShippedStatement(ShippedSite site) : StatementInvariants(site);

[Collection(ShippedSite.Name)]
public sealed class ShippedApi(ShippedSite site) : ApiInvariants(site);

[Collection(ShippedSite.Name)]
public sealed class ShippedDownloads(ShippedSite site) : DownloadInvariants(site);

[Collection(ShippedSite.Name)]
public sealed class ShippedFeeds(ShippedSite site) : FeedInvariants(site);

[Collection(ShippedSite.Name)]
public sealed class ShippedCiting(ShippedSite site) : CitingInvariants(site);

[Collection(ShippedSite.Name)]
public sealed class ShippedLinkedData(ShippedSite site) : LinkedDataInvariants(site);

[Collection(ShippedSite.Name)]
public sealed class ShippedMarkdown(ShippedSite site) : MarkdownInvariants(site);
