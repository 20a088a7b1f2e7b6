using FsCheck;
using FsCheck.Fluent;

namespace UsoSite.Generator.Tests;

/// <summary>Whatever a template holds, it shows the same with our engine and with Handlebars.Net; decision 0013 lists what differs.</summary>
public sealed class SameAsHandlebarsNet
{
    [Fact]
    public void HoldsForGeneratedTemplates() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(200),
        Prop.ForAll(GeneratedTheme.Any.ToArbitrary(), GeneratedView.Any.ListOf(4).ToArbitrary(), (theme, views) =>
        {
            var templates = TestTheme.Of(theme);
            var handlebars = new HandlebarsNet(templates);
            Assert.All(views, view => Assert.Equal(handlebars.Render(TestTheme.Layout, view, null), templates.Render(TestTheme.Layout, view, null!)));
        }));
}
