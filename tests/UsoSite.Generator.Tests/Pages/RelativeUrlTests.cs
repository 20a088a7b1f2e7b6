namespace UsoSite.Generator.Tests;

public sealed class RelativeUrlTests
{
    [Theory]
    [InlineData("/", "/kaudet/", "kaudet/")]
    [InlineData("/kunnat/kajaani/", "/", "../../")]
    [InlineData("/kunnat/kajaani/", "/kaudet/", "../../kaudet/")]
    [InlineData("/kunnat/kajaani/", "/kunnat/", "../")]
    [InlineData("/kunnat/", "/kunnat/kajaani/", "kajaani/")]
    [InlineData("/kunnat/kajaani/", "/kunnat/ulvila/", "../ulvila/")]
    [InlineData("/kunnat/", "/assets/site.css", "../assets/site.css")]
    [InlineData("/kunnat/", "/kunnat/", "./")]
    [InlineData("/kunnat/", "/kunnat/#k", "#k")]
    [InlineData("/", "/lahteet/#kajaani", "lahteet/#kajaani")]
    public void LeadsFromOneAddressToAnother(string from, string to, string link) => Assert.Equal(link, RelativeUrl.Between(from, to));
}
