using UsoSite.Pipelines;

namespace UsoSite.Generator.Inputs;

/// <summary>Tells which files of the site's folders are not read, and refuses links that are not followed. Nothing reads what it gives.</summary>
public sealed class CheckSiteFiles(string root) : IModule<IReadOnlyList<string>>
{
    public IReadOnlyList<string> Run(BuildContext context)
    {
        SiteFiles[] folders = [.. SiteFiles.Folders.Select(folder => SiteFiles.Below(root, folder))];
        foreach (var link in folders.SelectMany(folder => folder.StrayLinks))
        {
            context.Diagnostics.Report(new Diagnostic(Rules.StrayLink, SourceSpan.WholeFile(link.Path), FactOf(link.Problem), new(
                "Put the file itself there, or remove the link.", "Tallenna tiedosto itse tähän, tai poista linkki.")));
        }

        foreach (var file in folders.SelectMany(folder => folder.WithoutBytes))
        {
            context.Diagnostics.Report(WithoutBytes(file));
        }

        foreach (var file in folders.SelectMany(folder => folder.LeftOut))
        {
            context.Diagnostics.Report(new Diagnostic(Rules.FileLeftOut, SourceSpan.WholeFile(file), new(
                "The name is that of a backup; the file is not read.", "Nimi on varmuuskopion nimi; tiedostoa ei lueta."), new(
                "Remove the file, or give it another name.", "Poista tiedosto, tai anna sille toinen nimi.")));
        }

        foreach (var folder in folders.Where(folder => folder.TooMany))
        {
            context.Diagnostics.Report(Limits.Passed(SourceSpan.WholeFile(folder.Files[0].Split('/')[0]), new(
                $"The folder has more than {Limits.Files} files.", $"Kansiossa on yli {Limits.Files} tiedostoa."), new(
                "Look for links that show one folder at many places, and remove files that are not part of the site.",
                "Etsi linkkejä, jotka näyttävät saman kansion monessa paikassa, ja poista tiedostot, jotka eivät kuulu sivustoon.")));
        }

        return [.. folders.SelectMany(folder => folder.Files)];
    }

    /// <summary>The problem of what has a name on the disk and holds no bytes.</summary>
    public static Diagnostic WithoutBytes(string file) => new(Rules.NotAFile, SourceSpan.WholeFile(file), new(
        "This is a named pipe, a socket or a device, not a file; it is not read.", "Tämä on nimetty putki, pistoke tai laite, ei tiedosto; sitä ei lueta."), new(
        "Remove it, or put a file with its content there.", "Poista se, tai tallenna sen paikalle tiedosto."));

    private static Text FactOf(LinkProblem problem) => problem switch
    {
        LinkProblem.LeadsOut => new("The link leads out of the folders of the site; it is not followed.", "Linkki johtaa sivuston kansioiden ulkopuolelle; sitä ei seurata."),
        LinkProblem.LeadsBack => new("The link leads to a folder that it is in, without an end.", "Linkki johtaa kansioon, jossa se itse on, loputtomasti."),
        _ => new("The link leads to nothing.", "Linkki ei johda mihinkään."),
    };
}
