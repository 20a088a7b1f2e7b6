using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace UsoSite.Network.Tests;

/// <summary>A small site in the shipped theme with a hostile value wherever an author can write one, built once for all tests of encoding.</summary>
public sealed class HostileSite : IDisposable
{
    /// <summary>What means something in HTML, XML, JSON, Turtle, CSV, Markdown and calendars, and in an element that holds a script.</summary>
    public const string Value = "\"><i>&amp;'</i></script>]]>;,\\n|[x](y)`{{z}}";

    /// <summary>The name of a municipality, which is also part of addresses.</summary>
    public const string Name = "Lehtola<i>&amp;\"'";

    public const string ShortTitle = "K&<S>;,\\\nX:";

    /// <summary>The value as an article writes it, so that it is text and no Markdown.</summary>
    private const string InMarkdown = "\">\\<i>&amp;amp;'\\</i>\\</script>\\]\\]>;,\\\\n|\\[x\\]\\(y)\\`\\{{z}}";

    private readonly TestSite site = TestSite.Base();

    public HostileSite()
    {
        site.Write("site.yml", $$"""
            title: {{Yaml("Koe" + Value)}}
            short_title: "K&<S>;,\\\nX:"
            base_url: https://www.example.org/k&oe/
            edit_url: https://www.example.org/muokkaa/
            languages: [fi]
            theme: uso
            """);
        File.Delete(Path.Combine(site.Root, "content/fi/tietoa.md"));
        site.Write("content/fi/tietoa #1.md", $"""
            ---
            id: about
            title: {Yaml("Tietoa" + Value)}
            description: {Yaml("Kuvaus" + Value)}
            address: /tietoa/
            aliases: [/vanha/]
            ---

            ## Osa

            Teksti{InMarkdown}

            ``Koodi{Value}``

            [linkki](https://www.example.org/?a=1&b=<"> "Nimiö&lt;i>\">") ![Kuva&lt;i>"](kuva%23%25.png)

            ### Taulu&lt;i>

            | a&lt;i> | b |
            |---|---|
            | c | d |
            """);
        site.Write("content/fi/kuva#%.png", [0x89, 0x50, 0x4E, 0x47]);
        site.Replace("data/glossary.csv", "paja,paja,,,Kunnan oma tilaisuus.,,", $"paja,{Cell("paja" + Value)},,,{Cell("Kunnan" + Value)},,");
        site.Replace("data/events.csv", "true,Avausseminaari", $"true,{Cell("Avaus" + Value)}");
        site.Replace("data/changes.csv", "Ensimmäiset taulut.", Cell("Taulut" + Value));
        site.Replace("data/municipalities.csv", "020,Lehtola,Lövåker", $"020,{Cell(Name)},Lövåker");
        site.Replace("data/datapackage.json", "\"title\": \"Koeverkoston tiedot\"", $"\"modified\": \"2026-11-20\", \"title\": {System.Text.Json.JsonSerializer.Serialize("Tiedot" + Value)}");
        Assert.Empty(site.Build().Problems.Where(problem => problem.Rule.Severity == Severity.Error).Select(problem => $"{problem.At} {problem.Message.En}"));
    }

    public string Text(string file) => site.ReadOutput(file);

    public byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(site.Output, file));

    public string Asset(string start) => File.ReadAllText(Directory.EnumerateFiles(Path.Combine(site.Output, "assets"), start + "*").Single());

    /// <summary>A page as a browser reads it.</summary>
    internal IHtmlDocument Page(string file) => new HtmlParser().ParseDocument(Text(file));

    public void Dispose() => site.Dispose();

    private static string Yaml(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Cell(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
