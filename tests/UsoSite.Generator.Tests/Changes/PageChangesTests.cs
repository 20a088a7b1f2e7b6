using UsoSite.Generator.Changes;

namespace UsoSite.Generator.Tests.Changes;

public sealed class PageChangesTests
{
    [Fact]
    public void APageWithAnotherIdAtTheSameAddressIsNoChange() => Assert.Empty(PageChanges.Between([Page("a", "/a/")], [Page("b", "/a/")]));

    [Fact]
    public void APageThatMovedIsCoveredByItsAlias()
    {
        var change = Assert.Single(PageChanges.Between([Page("a", "/a/")], [Page("a", "/b/", "/a/")]));

        Assert.Equal((ChangeKind.Changed, "/a/", "/b/", "a", false), (change.Kind, change.Old, change.New, change.LeadsTo, change.IsLost));
    }

    [Fact]
    public void APageThatIsGoneIsCoveredByAnAliasOfAnother() =>
        Assert.Equal(("b", false), PageChanges.Between([Page("a", "/a/"), Page("b", "/b/")], [Page("b", "/b/", "/a/")]).Select(change => (change.LeadsTo, change.IsLost)).Single());

    [Fact]
    public void ANewPageAtTheAddressOfOneThatMovedIsNew() => Assert.Equal(
        [(ChangeKind.Changed, "a", "b"), (ChangeKind.Added, "b", null)],
        PageChanges.Between([Page("a", "/a/")], [Page("a", "/c/"), Page("b", "/a/")]).Select(change => (change.Kind, change.Id, change.LeadsTo)));

    [Fact]
    public void LostAddressesComeFirst() => Assert.Equal(
        ["/z/", "/a/"],
        PageChanges.Between([Page("a", "/a/"), Page("z", "/z/"), Page("k", "/k/")], [Page("k", "/k/", "/a/")]).Select(change => change.Old));

    private static PagePlace Page(string id, string address, params string[] aliases) => new(id, "fi", address, "article", aliases, null);
}
