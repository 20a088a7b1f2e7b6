using UsoSite.Pipelines;

namespace UsoSite.Generator;

/// <summary>
/// Every rule that the generator checks on any site. Each has a page <c>docs/errors/CODE.md</c>. Numbers: 1xxx data, 2xxx content,
/// 3xxx theme, 4xxx pages and links, 5xxx settings and files, 9xxx faults of the program or the machine. A site's own rules start at 1021.
/// </summary>
public static class Rules
{
    /// <summary>All of them with their pages.</summary>
    public static readonly RuleBook Book;

    public static readonly Rule MissingTable = Error("USO1001", "missing-table");
    public static readonly Rule MissingColumn = Error("USO1002", "missing-column");
    public static readonly Rule UnknownColumn = Warning("USO1003", "unknown-column");
    public static readonly Rule WrongType = Error("USO1004", "wrong-type");
    public static readonly Rule EmptyRequired = Error("USO1005", "empty-required");
    public static readonly Rule DuplicateKey = Error("USO1006", "duplicate-key");
    public static readonly Rule BrokenReference = Error("USO1007", "broken-reference");
    public static readonly Rule RaggedRow = Error("USO1008", "ragged-row");
    public static readonly Rule WrongEncoding = Error("USO1009", "wrong-encoding");
    public static readonly Rule UnbalancedQuote = Error("USO1010", "unbalanced-quote");
    public static readonly Rule OutOfRange = Error("USO1011", "out-of-range");
    public static readonly Rule NotAllowedValue = Error("USO1012", "not-allowed-value");
    public static readonly Rule WrongPattern = Error("USO1013", "wrong-pattern");
    public static readonly Rule DuplicateColumn = Error("USO1014", "duplicate-column");
    public static readonly Rule BadSchema = Error("USO1015", "bad-schema");
    public static readonly Rule FormulaCell = Error("USO1016", "formula-cell");
    public static readonly Rule UnknownTable = Warning("USO1017", "unknown-table");
    public static readonly Rule FigureWithoutSource = Error("USO1018", "figure-without-source");
    public static readonly Rule SpoiltCell = Error("USO1019", "spoilt-cell");

    public static readonly Rule BadFrontMatter = Error("USO2001", "bad-front-matter");
    public static readonly Rule UnknownFrontMatter = Error("USO2002", "unknown-front-matter");
    public static readonly Rule MissingTitle = Error("USO2003", "missing-title");
    public static readonly Rule UnknownDirective = Error("USO2004", "unknown-directive");
    public static readonly Rule UnknownArgument = Error("USO2005", "unknown-argument");
    public static readonly Rule MissingArgument = Error("USO2006", "missing-argument");
    public static readonly Rule BadArgument = Error("USO2007", "bad-argument");
    public static readonly Rule DuplicatePageId = Error("USO2008", "duplicate-page-id");
    public static readonly Rule MissingTranslation = Warning("USO2009", "missing-translation");
    public static readonly Rule RawHtml = Error("USO2010", "raw-html");
    public static readonly Rule DangerousLink = Error("USO2011", "dangerous-link");
    public static readonly Rule HeadingLevel = Error("USO2012", "heading-level");
    public static readonly Rule ImageWithoutText = Error("USO2013", "image-without-text");
    public static readonly Rule UnknownCallout = Error("USO2014", "unknown-callout");
    public static readonly Rule BadDirective = Error("USO2015", "bad-directive");
    public static readonly Rule UnknownLanguageFolder = Error("USO2016", "unknown-language-folder");
    public static readonly Rule DirectiveWithoutData = Error("USO2017", "directive-without-data");
    public static readonly Rule StrayEmphasis = Warning("USO2018", "stray-emphasis");

    public static readonly Rule MissingTheme = Error("USO3001", "missing-theme");
    public static readonly Rule BadThemeFile = Error("USO3002", "bad-theme-file");
    public static readonly Rule ThemeCycle = Error("USO3003", "theme-cycle");
    public static readonly Rule UnknownName = Error("USO3004", "unknown-name");
    public static readonly Rule MissingPartial = Error("USO3005", "missing-partial");
    public static readonly Rule MissingString = Error("USO3006", "missing-string");
    public static readonly Rule TemplateSyntax = Error("USO3007", "template-syntax");
    public static readonly Rule MissingLayout = Error("USO3008", "missing-layout");
    public static readonly Rule MissingAsset = Error("USO3009", "missing-asset");
    public static readonly Rule BadStrings = Error("USO3010", "bad-strings");

    public static readonly Rule DuplicateAddress = Error("USO4001", "duplicate-address");
    public static readonly Rule BrokenLink = Error("USO4002", "broken-link");
    public static readonly Rule BrokenAnchor = Error("USO4003", "broken-anchor");
    public static readonly Rule DuplicateId = Error("USO4004", "duplicate-id");
    public static readonly Rule BadAddress = Error("USO4005", "bad-address");
    public static readonly Rule FilesAtOnePlace = Error("USO4006", "files-at-one-place");
    public static readonly Rule BadFileName = Error("USO4007", "bad-file-name");
    public static readonly Rule ActiveFile = Error("USO4008", "active-file");
    public static readonly Rule DeadExternalLink = Warning("USO4009", "dead-external-link");
    public static readonly Rule ExceptionOver = Warning("USO4010", "exception-over");

    public static readonly Rule MissingSettings = Error("USO5001", "missing-settings");
    public static readonly Rule UnknownSetting = Error("USO5002", "unknown-setting");
    public static readonly Rule BadSetting = Error("USO5003", "bad-setting");
    public static readonly Rule OverLimit = Error("USO5004", "over-limit");
    public static readonly Rule StrayLink = Error("USO5005", "stray-link");
    public static readonly Rule FileLeftOut = Warning("USO5006", "file-left-out");
    public static readonly Rule NotAFile = Error("USO5007", "not-a-file");

    public static readonly Rule InternalFault = Error("USO9001", "internal-fault");
    public static readonly Rule MachineFault = Error("USO9002", "machine-fault");
    public static readonly Rule ForeignOutput = Error("USO9003", "foreign-output");

    static Rules() => Book = RuleBook.From(typeof(Rules));

    private static Rule Error(string code, string name) => new(code, name, Severity.Error);

    private static Rule Warning(string code, string name) => new(code, name, Severity.Warning);
}
