using UsoSite.Pipelines;

namespace UsoSite.Generator.Inputs;

/// <summary>Reads the bytes of one file of the site.</summary>
internal static class InputFile
{
    /// <summary>The bytes; null after reporting that there are too many, or that the file cannot be read.</summary>
    public static byte[]? Read(string root, string file, long most, DiagnosticBag diagnostics) => Guard.Reading(file, diagnostics, () =>
    {
        var place = Path.Combine(root, file);
        if (!FileKind.IsRegular(place, new FileInfo(place).Length))
        {
            // Told of all that the site's folders hold; site.yml is in none of them.
            diagnostics.Report(CheckSiteFiles.WithoutBytes(file));
            return null;
        }

        if (Limits.OfSize(file, new FileInfo(place).Length, most) is not { } problem)
        {
            return File.ReadAllBytes(place);
        }

        diagnostics.Report(problem);
        return null;
    });
}
