namespace UsoSite.Browser.Tests.EveryKindOfPage;

/// <summary>What every kind of page keeps, in each language: see <see cref="Inspection.All"/>.</summary>
[Collection(InspectionCollection.Name)]
public sealed class EveryKindOfPageTests(Findings findings) : IClassFixture<Findings>
{
    [Theory]
    [MemberData(nameof(Inspections))]
    public void Passes(string inspection)
    {
        var faults = findings.Of(inspection);

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    public static TheoryData<string> Inspections() => [.. Inspection.All.Select(inspection => inspection.Name)];
}
