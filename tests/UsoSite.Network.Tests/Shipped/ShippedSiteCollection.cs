namespace UsoSite.Network.Tests;

/// <summary>The test classes that look at the one build of the shipped site.</summary>
[CollectionDefinition(ShippedSite.Name)]
public sealed class ShippedSiteCollection : ICollectionFixture<ShippedSite.Fixture>;
