using FsCheck;
using FsCheck.Fluent;

namespace UsoSite.Network.Tests;

/// <summary>A preview that remembers shows what a build from nothing publishes, and finds the same problems.</summary>
public sealed class PreviewIsABuild
{
    private static readonly Gen<Step> Steps =
        from edit in Gen.Choose(0, EditedSite.Edits.Count - 1)
        from version in Gen.Choose(0, EditedSite.Edits[edit].Versions.Length - 1)
        from end in Gen.Choose(0, 5)
        select new Step(edit, version, end == 0);

    [Fact]
    public void AfterAnySequenceOfEdits() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(12).WithEndSize(10),
        Prop.ForAll(Gen.ListOf(Steps).ToArbitrary(), steps =>
        {
            using EditedSite site = new();
            foreach (var step in steps)
            {
                var (file, versions) = EditedSite.Edits[step.Edit];
                site.Save(file, versions[step.Version]);
                if (step.GivenUp)
                {
                    site.GiveUp();
                    continue;
                }

                Assert.Empty(site.Differences());
            }
        }));

    [Fact]
    public void AfterEachVersionOfEachFileAndBackAgain()
    {
        using EditedSite site = new();
        foreach (var (file, versions) in EditedSite.Edits)
        {
            foreach (var version in versions.Skip(1).Append(versions[0]))
            {
                site.Save(file, version);
                Assert.Empty(site.Differences().Select(difference => $"{file}, version {Array.IndexOf(versions, version)}: {difference}"));
            }

            Assert.True(site.Preview().Result.Succeeded, file);
        }
    }

    [Fact]
    public void WithoutAnyChangeNothingIsMadeAnew()
    {
        using EditedSite site = new();
        var first = site.Preview();

        var second = site.Preview();

        Assert.Same(first.PageHashes, second.PageHashes);
        Assert.Same(first.Result.Pages[0], second.Result.Pages[0]);
    }

    /// <summary>One save.</summary>
    /// <param name="GivenUp">True where the next change comes before the site is looked at.</param>
    public sealed record Step(int Edit, int Version, bool GivenUp);
}
