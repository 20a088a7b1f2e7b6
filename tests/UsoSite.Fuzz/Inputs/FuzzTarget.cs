namespace UsoSite.Fuzz.Inputs;

/// <summary>One kind of file that a site is made of, as what is fed to the program.</summary>
/// <param name="Name">Name of its folders of seeds and of kept inputs.</param>
/// <param name="File">The file of the site that is written anew for each input.</param>
/// <param name="Tokens">What such files are made of, and what does harm in them.</param>
/// <param name="WritesHtml">True for templates, which are HTML; of what anybody else writes none may reach a page as HTML.</param>
internal sealed record FuzzTarget(string Name, string File, IReadOnlyList<string> Tokens, bool WritesHtml = false)
{
    private const string Frame = "themes/pelkka/";

    private IReadOnlyList<byte[]>? read;

    /// <summary>Text that is harmless where it is encoded for its place, in anything.</summary>
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'onmouseover='x", "javascript:alert(1)", "JaVa\tScRiPt:x", "java&#115;cript:x", "&#x6a;avascript:x",
        "data:text/html,x", "vbscript:x", "//example.net/x", "\\\\example.net\\x", "</main>", "</p></div></main></body>", "<!--", "-->", "<![CDATA[", "]]>", "<svg onload=x>", "<style>*{}</style>",
        "<base href=//x>", "{{{", "}}}", "{{", "}}", "=cmd|' /C x'!A0", "`", "\"", "'", "&", "<", ">", "\\", "%00", "%2e%2e/", "../", "/..", "\n", "\r", "\t", " ", "", "ä",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("csv", "data/devices.csv", [.. Hostile, ";", ",", "\"\"", "\";\"", ";;;;;;;", "eka", "kasikirja", "true", "false", "5.3.1998", "1998", "2026-02-30", "23 000", "8,2", "sep=;", "id;", "name", "https://example.org/"]),
        new("schema", "data/datapackage.json", [.. Hostile, "{", "}", "[", "]", ":", ",", "null", "true", "{}", "[]", "{\"a\":", "\"name\":", "\"devices\"", "\"type\": \"integer\"", "\"type\": \"list\"", "\"references\": \"devices\"",
            "\"pattern\": \"^(a+)+$\"", "\"pattern\": \"[\"", "\"enum\": []", "\"trueValues\": []", "\"path\": \"../x.csv\"", "\"path\": \"devices.csv\"", "\"resources\": []", "\"fields\": [", "\"\\ud800\"", "\"\\u0000\"", "// x"]),
        new("settings", "site.yml", [.. Hostile, .. Yaml, "title: ", "base_url: ", "languages: ", "[fi, sv, en]", "theme: ", "themes: ", "pelkka", "subject: none", "https://example.org/?x#y", "https://a:b@example.org/", "file:///etc", "http://[::1]/", "https://ä.example/"]),
        new("front-matter", "content/fi/koe.md", [.. Hostile, .. Yaml, "---\n", "id: ", "title: ", "address: ", "/koe/", "/KOE//", "order: ", "updated: ", "aliases: ", "[/a/, /404.html/]", "toc: ", "each: ", "devices", "layout: ", "laite", "{{name}}", "{{nope}}"]),
        new("markdown", "content/fi/koe.md", [.. Hostile, "# ", "## ", "> ", "- ", "1. ", "* ", "**", "_", "~~", "```\n", "    ", "| a | b |\n|---|---|\n| ", "[", "](", ")", "![", "][", "]: ", "[^1]", "[^1]: ", "<https://", "https://", "www.", "a@b.fi", "mailto:",
            "page:home", "koe.md", "#x", "> [!NOTE]\n> ", "---\n", "***\n", "\\", "&#0;", "&#xD800;", "&colon;", "&Tab;", "{#a}", "{.b onclick=x}", "$$", "::: x\n", "\n\n"]),
        new("directives", "content/fi/koe.md", [.. Hostile, "{{table ", "{{table-columns ", "{{rules}}", "{{row ", "{{x}}", "devices", "sources", "name=", "columns=", "where=", "sort=", "\"name, note\"", "in_use:true", "mass:23000,mass:", "-name", "each: devices\n", "width", "\n\n"]),
        new("templates", Frame + "layouts/laite.hbs", [.. Hostile, "{{#if ", "{{/if}}", "{{#each ", "{{/each}}", "{{#with ", "{{/with}}", "{{#unless ", "{{else}}", "{{else if ", "{{> ", "{{!", "{{!--", "--}}", "{{~", "~}}", "(eq ", ")", "row.name", "row", "article", "article.headings", "@index", "@root", "../", "this",
            "{{t ", "\"fact.missing\"", "{{link ", "\"home\"", "{{asset ", "{{cite ", "{{markdown article}}", "{{num ", "{{decimal row.width 99999999}}", "{{decimal row.width -1}}", "{{euros 1 400}}", "table-cell", "as |x|", "x=1", "{{row.name}}", "<a href=\"{{row.note}}\">", "{{#each article.headings}}{{#each ../article.headings}}"], WritesHtml: true),
        new("strings", Frame + "strings/fi.yml", [.. Hostile, .. Yaml, "fact:\n", "  missing: ", "open-data:\n", "  title: ", "{value}", "{", "}", "{name", "one: ", "other: ", "search:\n", "  kinds:\n", "\"yes\": "]),
        new("theme", Frame + "theme.yml", [.. Hostile, .. Yaml, "name: ", "extends: ", "pelkka", "styles: ", "scripts: ", "[pelkka.css]", "../../site.yml"]),
        .. NetworkTables.Select(table => new FuzzTarget("network-" + table, $"data/{table}.csv", [.. Hostile, ",", ",,,,,", ";", "2021-2022", "2023-2024", "020", "lehtola", "brochure", "2026-02-30", "0001-01-01", "9999-12-31", "2147483647", "-1", "true", "joined", "exact", "strategia-2023", "fi"])
        {
            Ground = FuzzGround.Network,
            SeedFiles = [Path.Combine(Repository.Sites, "base", "data", table + ".csv")],
        }),
    ];

    private static IEnumerable<string> NetworkTables =>
        ["decisions", "disagreements", "events", "fee_tiers", "glossary", "member_counts", "memberships", "mergers", "municipalities", "offerings", "organisers", "population", "regions",
            "search_synonyms", "season_offerings", "seasons", "sources", "statements", "themes", "worked_examples"];

    /// <summary>The site that it is a file of.</summary>
    public FuzzGround Ground { get; init; } = FuzzGround.Plain;

    /// <summary>How many of a number of inputs it is given: a site of the network takes six times as long to build, and has twice as many targets.</summary>
    public int ShareOf(int inputs) => Ground == FuzzGround.Plain ? inputs : Math.Max(1, inputs / 100);

    /// <summary>Where its inputs that once did harm are kept.</summary>
    public string Corpus => Path.Combine(Repository.Root, "tests", "UsoSite.Fuzz", "Corpus", Name);

    /// <summary>Files of its kind with nothing wrong in them, or little.</summary>
    public IReadOnlyList<byte[]> Seeds => read ??=
        [.. (SeedFiles ?? Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "UsoSite.Fuzz", "Seeds", Name)).Order(StringComparer.Ordinal)).Select(System.IO.File.ReadAllBytes)];

    private IEnumerable<string>? SeedFiles { get; init; }

    private static string[] Yaml => [": ", "- ", "[", "]", "{", "}", "|\n  ", ">-\n  ", "&a ", "*a", "!!int ", "!x ", "? ", "...\n", "---\n", "# ", "<<: ", "%YAML 1.2\n", "\"\\x00\"", "\"\\uD800\"", "~", "null", "true", "1e400", "x: 1\n", "  x: 1\n"];
}
