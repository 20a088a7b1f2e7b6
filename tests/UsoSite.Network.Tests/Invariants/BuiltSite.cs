using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace UsoSite.Network.Tests;

/// <summary>A site that was built once for all invariants, with its pages parsed and its data read.</summary>
public abstract class BuiltSite : IDisposable
{
    private readonly string output = Path.Combine(Directory.CreateTempSubdirectory("uso-built-").FullName, "output");

    private readonly Dictionary<string, IHtmlDocument> byPath;

    /// <param name="root">The folder of the site.</param>
    protected BuiltSite(string root)
    {
        Root = root;
        Result = SiteBuild.Plan(new BuildOptions(root, TestSite.Day) { Output = output }, NetworkExtension.Registrations).RunAsync().GetAwaiter().GetResult();
        Network = new Network(SiteTables.Sound(root), TestSite.Day);
        var parser = new HtmlParser();
        Pages =
        [
            .. (Directory.Exists(output) ? Directory.EnumerateFiles(output, "*.html", SearchOption.AllDirectories) : [])
                .Select(file => (Path: Path.GetRelativePath(output, file), Html: File.ReadAllText(file)))
                .Where(page => !page.Html.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
                .AsParallel()
                .Select(page => (page.Path, page.Html, Document: parser.ParseDocument(page.Html))),
        ];
        byPath = Pages.ToDictionary(page => page.Path, page => page.Document, StringComparer.Ordinal);
    }

    public string Root { get; }

    /// <summary>The folder that the site was published into.</summary>
    public string Output => output;

    public BuildResult Result { get; }

    public Network Network { get; }

    public IReadOnlyList<(string Path, string Html, IHtmlDocument Document)> Pages { get; }

    /// <summary>Those that are not made to be shown within pages of other sites, and so have a header and a footer.</summary>
    public IEnumerable<(string Path, string Html, IHtmlDocument Document)> WholePages
    {
        get
        {
            var embedded = Result.Pages.Where(page => page.IsEmbedded).Select(page => page.OutputPath).ToHashSet(StringComparer.Ordinal);
            return Pages.Where(page => !embedded.Contains(page.Path));
        }
    }

    /// <summary>The languages that the site has.</summary>
    public IReadOnlyList<Language> Languages => [.. Language.All.Where(language => Result.Pages.Any(page => page.Language == language))];

    /// <summary>The page at an address such as <c>/kunnat/kajaani/</c>.</summary>
    public IHtmlDocument At(string address) => byPath[address[1..] + (address.EndsWith('/') ? "index.html" : "")];

    public byte[] ReadBytes(string file) => File.ReadAllBytes(Path.Combine(output, file));

    public string Read(string file) => File.ReadAllText(Path.Combine(output, file));

    public virtual void Dispose()
    {
        Directory.Delete(Path.GetDirectoryName(output)!, recursive: true);
        GC.SuppressFinalize(this);
    }
}
