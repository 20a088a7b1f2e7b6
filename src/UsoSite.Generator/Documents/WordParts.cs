using System.Collections.Frozen;
using System.Security;
using System.Text;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Documents;

/// <summary>The parts of a Word file that hold no text of the document.</summary>
internal static class WordParts
{
    private const string Declaration = """<?xml version="1.0" encoding="utf-8"?>""";

    private const string ContentTypes =
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
        """;

    private const string PackageRelations =
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
        """;

    private const string DocumentRelations =
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>
        """;

    private static readonly FrozenDictionary<string, IReadOnlyList<(string Name, byte[] Content)>> ByLanguage = Language.All.ToFrozenDictionary(
        language => language.Code, IReadOnlyList<(string Name, byte[] Content)> (language) =>
        [
            ("[Content_Types].xml", Bytes(ContentTypes)),
            ("_rels/.rels", Bytes(PackageRelations)),
            ("word/_rels/document.xml.rels", Bytes(DocumentRelations)),
            ("word/styles.xml", Bytes(WordStyles.In(TagOf(language)))),
            ("word/settings.xml", Bytes($"""<w:settings xmlns:w="{WordBody.Namespace}"><w:themeFontLang w:val="{TagOf(language)}"/></w:settings>""")),
        ]);

    /// <summary>Those that are the same for every document in a language; the list of parts comes first, as readers of streams need it.</summary>
    public static IReadOnlyList<(string Name, byte[] Content)> Of(Language language) => ByLanguage[language.Code];

    /// <summary>Title and language, and no times, which would differ from build to build.</summary>
    public static byte[] Properties(Document document) => Bytes(
        $"""
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{SecurityElement.Escape(document.Title)}</dc:title><dc:language>{TagOf(document.Language)}</dc:language></cp:coreProperties>
        """);

    /// <summary>The language with its country, by which word processors choose a dictionary.</summary>
    public static string TagOf(Language language) => language.Code switch
    {
        "sv" => "sv-FI",
        "en" => "en-GB",
        _ => "fi-FI",
    };

    private static byte[] Bytes(string xml) => Encoding.UTF8.GetBytes(Declaration + xml);
}
