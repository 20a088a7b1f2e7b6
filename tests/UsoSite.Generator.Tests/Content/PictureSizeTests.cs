using UsoSite.Generator.Content;

namespace UsoSite.Generator.Tests.Content;

public sealed class PictureSizeTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452000003E800000230", 1000, 560)]
    [InlineData("474946383961E8033002", 1000, 560)]
    [InlineData("FFD8FFE000104A46494600010100000100010000FFC0001108023003E803", 1000, 560)]
    [InlineData("FFD8FFC4000500FFC2FFC2000B08023003E801", 1000, 560)]
    public void IsWhatTheHeadOfTheFileSays(string head, int width, int height) => Assert.Equal(new PictureSize(width, height), PictureSize.Of(Convert.FromHexString(head)));

    [Theory]
    [InlineData("")]
    [InlineData("3C737667")]
    [InlineData("89504E470D0A1A0A0000000D4948445200000000")]
    [InlineData("89504E470D0A1A0A0000000D494844520000000000000230")]
    [InlineData("89504E470D0A1A0A0000000D49484452FFFFFFFF00000230")]
    [InlineData("474946383961E803")]
    [InlineData("FFD8")]
    [InlineData("FFD8FFE0FFFF4A46494600")]
    [InlineData("FFD8FFE000004A464946000101")]
    public void IsUnknownOfOtherAndBrokenFiles(string head) => Assert.Null(PictureSize.Of(Convert.FromHexString(head)));
}
