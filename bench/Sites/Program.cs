using System.Globalization;
using UsoSite.Bench;

const string Usage = """
    sites generate pages|articles|full SIZE FOLDER   writes the sites of one shape, a folder for each generator
    sites figures PAGES FOLDER FOLDER …              compares the figures of every page of published sites
    sites report FILE                                prints the measurements of bench/compare as tables
    Run it in the root of the repository.
    """;

switch (args)
{
    case ["generate", "pages", var size, var folder]:
        PageSites.Write(Number(size), folder);
        return 0;
    case ["generate", "articles", var size, var folder]:
        ArticleSites.Write(Number(size), folder);
        return 0;
    case ["generate", "full", var size, var folder]:
        FullSite.Write(Number(size), folder);
        return 0;
    case ["figures", var pages, .. { Length: > 0 } folders]:
        return PageFigures.Compare(Number(pages), folders);
    case ["report", var file]:
        Report.Write(File.ReadLines(file), Console.Out);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
