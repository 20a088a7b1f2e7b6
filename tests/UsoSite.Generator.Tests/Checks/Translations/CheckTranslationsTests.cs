using UsoSite.Generator.Checks.Translations;
using UsoSite.Generator.Data;
using UsoSite.Generator.Domain;
using UsoSite.Generator.Settings;
using UsoSite.Generator.Tests.Sites;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Tests.Checks.Translations;

public sealed class CheckTranslationsTests
{
    [Fact]
    public async Task TheShippedDataLacksNothingInAnyLanguage() =>
        Assert.Equal("", ExpectedProblems.Of(await MissingAsync(Repository.Root, Language.All)));

    [Fact]
    public async Task NothingIsMissingWhereFinnishIsTheOnlyLanguage()
    {
        using var site = TestSite.Small();

        Assert.Empty(await MissingAsync(site.Root, [Language.Finnish]));
    }

    [Fact]
    public async Task OnlyTheLanguagesOfTheSiteAreAskedFor()
    {
        using var site = TestSite.Small();

        Assert.All(await MissingAsync(site.Root, [Language.Finnish, Language.English]), problem => Assert.Equal("en", problem.Value));
    }

    [Fact]
    public async Task AColumnIsTheTranslationOfTheOneInFinnishOrOfTheOneWithoutALanguage()
    {
        using var site = TestSite.Small();

        var missing = await MissingAsync(site.Root, [Language.Finnish, Language.Swedish]);

        Assert.Contains(missing, problem => problem.Message.En.Contains("in name_fi and none in name_sv", StringComparison.Ordinal));
        Assert.Contains(missing, problem => problem.Message.En.Contains("in note and none in note_sv", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ARowWithoutTheTextInFinnishLacksNoTranslation()
    {
        using var site = TestSite.Small().Replace("data/sources.csv", "osittain luettu", "");

        Assert.DoesNotContain(await MissingAsync(site.Root, [Language.Finnish, Language.Swedish]), problem => problem.At.File == "data/sources.csv");
    }

    [Fact]
    public async Task ATableOfWhichSomethingWasRefusedIsLeftForLater()
    {
        using var site = TestSite.Small().Replace("data/sources.csv", ",decision,", ",paatos,");

        Assert.DoesNotContain(await MissingAsync(site.Root, [Language.Finnish, Language.Swedish]), problem => problem.At.File == "data/sources.csv");
    }

    private static async Task<IReadOnlyList<Diagnostic>> MissingAsync(string root, IReadOnlyList<Language> languages)
    {
        var context = new BuildContext(TestSite.Day);
        var tables = await new ReadTables(root).RunAsync([default], context);
        var settings = new SiteSettings(LocalText.Empty, "KOE", new Uri("https://www.example.org/"), languages, "golden", null);
        return await new CheckTranslations().RunAsync([settings], tables, context);
    }
}
