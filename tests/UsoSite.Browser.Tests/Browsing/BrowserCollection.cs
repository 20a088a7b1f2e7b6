namespace UsoSite.Browser.Tests.Browsing;

/// <summary>The test classes that share the one built site and the one browser: <c>[Collection(BrowserCollection.Name)]</c>.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BuiltSite>
{
    public const string Name = "Browser";
}
