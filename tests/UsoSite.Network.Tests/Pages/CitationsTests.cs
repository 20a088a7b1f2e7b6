namespace UsoSite.Network.Tests;

public sealed class CitationsTests
{
    private readonly Citations citations = new(new[] { "brochure", "decision", "web" }.ToDictionary(id => id, id => Small.Source(id, id)));

    [Fact]
    public void SourcesAreNumberedInOrderOfFirstMention()
    {
        Assert.Equal([1, 2], Numbers("web", "brochure"));
        Assert.Equal([2, 3], Numbers("brochure", "decision"));
        Assert.Equal(["web", "brochure", "decision"], citations.InOrder.Select(citation => citation.Source.Id));
        Assert.Equal([1, 2, 3], citations.InOrder.Select(citation => citation.Number));
    }

    [Fact]
    public void TheSameSourceIsListedOnce()
    {
        Numbers("web");
        Numbers("web");

        Assert.Single(citations.InOrder);
    }

    [Fact]
    public void NothingIsListedThatIsNotCited()
    {
        Assert.Empty(Numbers());
        Assert.Empty(citations.InOrder);
    }

    private IEnumerable<int> Numbers(params string[] ids) => citations.Cite(ids).Select(citation => citation.Number);
}
