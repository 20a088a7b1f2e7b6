using UsoSite.Generator.Settings;
using UsoSite.Generator.Translations;

namespace UsoSite.Network.Tests;

public sealed class CheckTranslationsTests
{
    [Fact]
    public void TheShippedDataLacksNothingInAnyLanguage() =>
        Assert.Equal("", ExpectedProblems.Of(Missing(Repository.Root, Language.All)));

    [Fact]
    public void NothingIsMissingWhereFinnishIsTheOnlyLanguage()
    {
        using var site = TestSite.Small();

        Assert.Empty(Missing(site.Root, [Language.Finnish]));
    }

    [Fact]
    public void OnlyTheLanguagesOfTheSiteAreAskedFor()
    {
        using var site = TestSite.Small();

        Assert.All(Missing(site.Root, [Language.Finnish, Language.English]), problem => Assert.Equal("en", problem.Value));
    }

    [Fact]
    public void AColumnIsTheTranslationOfTheOneInFinnishOrOfTheOneWithoutALanguage()
    {
        using var site = TestSite.Small();

        var missing = Missing(site.Root, [Language.Finnish, Language.Swedish]);

        Assert.Contains(missing, problem => problem.Message.En.Contains("in name_fi and none in name_sv", StringComparison.Ordinal));
        Assert.Contains(missing, problem => problem.Message.En.Contains("in note and none in note_sv", StringComparison.Ordinal));
    }

    [Fact]
    public void ARowWithoutTheTextInFinnishLacksNoTranslation()
    {
        using var site = TestSite.Small().Replace("data/sources.csv", "osittain luettu", "");

        Assert.DoesNotContain(Missing(site.Root, [Language.Finnish, Language.Swedish]), problem => problem.At.File == "data/sources.csv");
    }

    [Fact]
    public void ATableOfWhichSomethingWasRefusedIsLeftForLater()
    {
        using var site = TestSite.Small().Replace("data/sources.csv", ",decision,", ",paatos,");

        Assert.DoesNotContain(Missing(site.Root, [Language.Finnish, Language.Swedish]), problem => problem.At.File == "data/sources.csv");
    }

    private static IReadOnlyList<Diagnostic> Missing(string root, IReadOnlyList<Language> languages)
    {
        var context = new BuildContext(TestSite.Day);
        var tables = SiteTables.Read(root, context);
        var settings = new SiteSettings(LocalText.Empty, "KOE", new Uri("https://www.example.org/"), languages, "golden", null);
        return new CheckTranslations().Run(settings, tables, context);
    }
}
