namespace UsoSite.Browser.Tests.Browsing;

/// <summary>The test classes that share a built site and a browser: <c>[Collection(BrowserCollection.Name)]</c>.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BuiltSite>
{
    public const string Name = "Browser";
}

/// <summary>The test classes that inspect every kind of page, beside the others, in a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class InspectionCollection : ICollectionFixture<BuiltSite>
{
    public const string Name = "Inspections";
}
