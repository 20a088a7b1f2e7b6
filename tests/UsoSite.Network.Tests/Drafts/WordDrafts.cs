using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Language = UsoSite.Generator.Languages.Language;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace UsoSite.Network.Tests;

/// <summary>The drafts of the shipped site as files for word processors.</summary>
[Collection(ShippedSite.Name)]
public sealed class WordDrafts(ShippedSite fixture)
{
    public static TheoryData<string, string> Drafts
    {
        get
        {
            TheoryData<string, string> drafts = [];
            foreach (var (language, name) in Language.All.SelectMany(language => new[] { "Kajaani", "Orivesi", "Ulvila", "Kuopio", "Espoo" }.Select(name => (language, name))))
            {
                drafts.Add(language.Code, name);
            }

            return drafts;
        }
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void AreValid(string language, string municipality)
    {
        using var file = Open(language, municipality);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void SayWhatThePlainTextSays(string language, string municipality)
    {
        using var file = Open(language, municipality);
        var text = fixture.Read(Addresses.DraftText(new Language(language), NameOf(municipality))[1..]);

        var paragraphs = file.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(paragraph => paragraph.InnerText).Where(words => words.Length > 0);

        Assert.Empty(paragraphs.Where(words => !text.Contains(words, StringComparison.OrdinalIgnoreCase)));
        Assert.Empty(file.MainDocumentPart.Document.Body.Descendants<TableCell>().Where(cell => !text.Contains(cell.InnerText, StringComparison.Ordinal)).Select(cell => cell.InnerText)
            .Except(file.MainDocumentPart.Document.Body.Descendants<TableHeader>().SelectMany(header => header.Ancestors<TableRow>()).SelectMany(row => row.Elements<TableCell>()).Select(cell => cell.InnerText)));
    }

    [Theory]
    [InlineData("fi", "fi-FI")]
    [InlineData("sv", "sv-FI")]
    [InlineData("en", "en-GB")]
    public void HaveHeadingsATableAndALanguage(string language, string tag)
    {
        using var file = Open(language, "Kajaani");
        var part = file.MainDocumentPart!;
        var styles = part.Document!.Body!.Elements<Paragraph>().Select(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value).ToArray();

        Assert.Single(styles, "Heading1");
        Assert.Contains("Heading2", styles);
        Assert.Contains("Heading3", styles);
        Assert.Equal(4, part.Document.Body.Elements<Table>().Last().Elements<TableRow>().Count());
        Assert.Equal(tag, part.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.Languages!.Val!.Value);
        Assert.Equal(tag, file.PackageProperties.Language);
    }

    [Fact]
    public void AreOpenedByLibreOfficeWhereItIsInstalled()
    {
        var office = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);
        if (office is null)
        {
            Console.WriteLine("LibreOffice is not installed, so no draft was opened in it.");
            return;
        }

        var folder = Directory.CreateTempSubdirectory();
        var draft = Path.Combine(folder.FullName, "draft.docx");
        File.WriteAllBytes(draft, BytesOf("fi", "Kajaani"));
        using var run = Process.Start(office, [$"-env:UserInstallation=file://{folder.FullName}/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder.FullName, draft]);
        Assert.True(run.WaitForExit(TimeSpan.FromMinutes(2)));

        Assert.Contains("Kunta: Kajaani", File.ReadAllText(Path.Combine(folder.FullName, "draft.txt")), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static LocalText NameOf(string municipality) => Shipped.Network.Municipalities.Single(one => one.Name.Fi == municipality).Name;

    private byte[] BytesOf(string language, string municipality) => fixture.ReadBytes(Addresses.DraftWord(new Language(language), NameOf(municipality))[1..]);

    private WordprocessingDocument Open(string language, string municipality) => WordprocessingDocument.Open(new MemoryStream(BytesOf(language, municipality)), isEditable: false);
}
