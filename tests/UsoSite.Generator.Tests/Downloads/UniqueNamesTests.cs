using UsoSite.Generator.Downloads;

namespace UsoSite.Generator.Tests;

/// <summary>Names of sheets, tables and columns where capitals count for nothing.</summary>
public sealed class UniqueNamesTests
{
    [Fact]
    public void ThatDifferInCapitalsAreNumbered() => Assert.Equal(["Name", "name_2", "NAME_3"], UniqueNames.Of(["Name", "name", "NAME"], 31));

    [Fact]
    public void ThatAreTakenAreNumbered() => Assert.Equal(["readme_2"], UniqueNames.Of(["readme"], 31, "README"));

    [Fact]
    public void ThatAreTooLongAreCutAndStayApart() => Assert.Equal(["abcde", "abc_2"], UniqueNames.Of(["abcdefgh", "abcdexyz"], 5));
}
