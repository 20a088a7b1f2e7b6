using UsoSite.Generator.Pages;
using UsoSite.Generator.Theming;

namespace UsoSite.Generator.Tests.Theming;

/// <summary>Handlebars prefers a helper to a property of the same name, so no view may have one.</summary>
public sealed class HelperNames
{
    [Fact]
    public void AreNotNamesOfWhatViewsHold()
    {
        var shown = typeof(Page).Assembly.GetTypes()
            .Where(type => type.IsPublic && !type.IsAbstract && type.Namespace!.StartsWith("UsoSite.Generator", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties().Select(property => (type.Name, Property: property.Name.ToLowerInvariant())));

        Assert.DoesNotContain(shown, pair => TemplateHelpers.Names.Contains(pair.Property));
    }
}
