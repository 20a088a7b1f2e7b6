using UsoSite.Pipelines;

namespace UsoSite.Generator.Inputs;

/// <summary>Runs the reading of one file or the making of one page so that whatever goes wrong in it is a problem of that file, not the end of the build.</summary>
internal static class Guard
{
    /// <summary>What is read from a file; null after a fault, which is reported.</summary>
    public static T? Reading<T>(string file, DiagnosticBag diagnostics, Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(Unreadable(file, e));
        }
        catch (Exception e) when (IsOfInput(e))
        {
            diagnostics.Report(Fault(SourceSpan.WholeFile(file), e));
        }

        return null;
    }

    /// <summary>True for a fault that what the site says can cause; a full disk or a stopped build is none.</summary>
    public static bool IsOfInput(Exception e) => e is not (OperationCanceledException or IOException or UnauthorizedAccessException or OutOfMemoryException);

    /// <summary>A fault of the program at the place that led to it.</summary>
    public static Diagnostic Fault(SourceSpan at, Exception e) => new(Rules.InternalFault, at, new(
        $"The program failed here: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}", $"Ohjelma epäonnistui tässä: {e.GetType().Name}: {e.Message.ReplaceLineEndings(" ")}"), new(
        "Take back the last change of the file, and report the fault with it.", "Peru tiedoston viimeisin muutos, ja ilmoita viasta sen kanssa."));

    private static Diagnostic Unreadable(string file, Exception e) => new(Rules.MachineFault, SourceSpan.WholeFile(file), e switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("The file is not there any more.", "Tiedostoa ei enää ole."),
        UnauthorizedAccessException => new("The file may not be read.", "Tiedostoa ei saa lukea."),
        _ => new($"The file cannot be read: {e.GetType().Name}.", $"Tiedostoa ei voi lukea: {e.GetType().Name}."),
    }, new("Give yourself the right to read it, close other programs that hold it, or remove it.", "Anna itsellesi lukuoikeus, sulje tiedostoa käyttävät ohjelmat, tai poista se."));
}
