using UsoSite.Additions;
using UsoSite.Generator.Additions;
using UsoSite.Generator.Fixes;
using UsoSite.Reporting;

namespace UsoSite.Checks;

/// <summary>Shows what <c>uso check --fix</c> would mend as a diff, asks, and writes all of it or nothing.</summary>
/// <param name="ask">Asks on a terminal; null where there is none.</param>
/// <param name="yes">True to write without asking.</param>
internal sealed class MendFiles(string root, Terminal terminal, Questions? ask, bool yes, string language)
{
    public void Run()
    {
        var files = PlanFixes.For(root);
        if (files.Count == 0)
        {
            terminal.WriteLine($"{Choose("There is nothing to mend.", "Korjattavaa ei ole.")}");
            return;
        }

        UnifiedDiff.Write(terminal, files);
        if (yes || ask?.Confirm(Choose("Write it?", "Kirjoitetaanko?")) == true)
        {
            WriteAddition.To(root, files);
            terminal.WriteLine($"{Choose($"Written: {Count.Format("file", files.Count)}.", $"Kirjoitettu, tiedostoja {files.Count}.")}");
            return;
        }

        terminal.WriteLine($"{(ask is null
            ? Choose("Nothing was written: there is no terminal to ask on. Add --yes to write it.", "Mitään ei kirjoitettu: päätettä, jolla kysyä, ei ole. Valitsin --yes kirjoittaa kysymättä.")
            : Choose("Nothing was written.", "Mitään ei kirjoitettu."))}");
    }

    private string Choose(string en, string fi) => language == "fi" ? fi : en;
}
