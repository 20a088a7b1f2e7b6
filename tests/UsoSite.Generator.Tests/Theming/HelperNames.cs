namespace UsoSite.Generator.Tests;

/// <summary>Handlebars prefers a helper to a property of the same name, so no view may have one.</summary>
public sealed class HelperNames
{
    private static readonly string[] Shown = ["UsoSite.Generator.Pages", "UsoSite.Generator.Domain", "UsoSite.Generator.Content"];

    [Fact]
    public void AreNotNamesOfWhatViewsHold()
    {
        var shown = typeof(Page).Assembly.GetTypes()
            .Where(type => type.IsPublic && !type.IsAbstract && Shown.Any(folder => type.Namespace!.StartsWith(folder, StringComparison.Ordinal)))
            .SelectMany(type => type.GetProperties().Select(property => (type.Name, Property: property.Name.ToLowerInvariant())));

        Assert.Empty(shown.Where(pair => TemplateHelpers.Names.Contains(pair.Property)));
    }
}
