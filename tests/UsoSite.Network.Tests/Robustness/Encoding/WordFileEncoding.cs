using DocumentFormat.OpenXml.Packaging;
using UsoSite.Generator.Documents;

namespace UsoSite.Network.Tests;

/// <summary>A hostile heading and text come back from a file for word processors as they were written.</summary>
public sealed class WordFileEncoding
{
    private static readonly IReadOnlyList<DocumentRun> Words = [new DocumentRun(HostileSite.Value, Strong: false, Emphasis: false, Language.Finnish)];

    [Fact]
    public void TextAndTitleAreReadAsWritten()
    {
        var bytes = WordFile.Of(new Document(Language.Finnish, [new DocumentHeading(1, Words), new DocumentParagraph(Words)]));

        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

        Assert.Equal(HostileSite.Value + HostileSite.Value, file.MainDocumentPart!.Document!.Body!.InnerText);
        Assert.Equal(HostileSite.Value, file.PackageProperties.Title);
    }
}
