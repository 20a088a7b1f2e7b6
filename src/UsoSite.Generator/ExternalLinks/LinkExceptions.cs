using UsoSite.Generator.Data;
using UsoSite.Generator.Data.Schema;
using UsoSite.Pipelines;

namespace UsoSite.Generator.ExternalLinks;

/// <summary>
/// <c>external-links.csv</c> beside <c>site.yml</c>: addresses that are known not to answer a program, each with the reason and the last day on
/// which that is taken for granted.
/// </summary>
public sealed class LinkExceptions
{
    public const string File = "external-links.csv";

    private static readonly TableSchema Schema = new("external-links", File,
    [
        new FieldSchema("address", FieldType.String) { Required = true },
        new FieldSchema("reason", FieldType.String) { Required = true },
        new FieldSchema("until", FieldType.Date) { Required = true },
    ]);

    private readonly Row[] valid;

    private LinkExceptions(Row[] valid) => this.valid = valid;

    /// <summary>The exceptions of a site; those whose last day is over are reported and hold no longer.</summary>
    public static LinkExceptions Read(string root, DateOnly asOf, DiagnosticBag diagnostics)
    {
        if (!System.IO.File.Exists(Path.Combine(root, File)) || TextFiles.Read(root, File, diagnostics) is not { } source)
        {
            return new LinkExceptions([]);
        }

        var rows = new TableReader(Schema, source, diagnostics).Read().Rows.ToLookup(row => row.Date("until") < asOf);
        foreach (var over in rows[true])
        {
            diagnostics.Report(new Diagnostic(Rules.ExceptionOver, over.PlaceOf("until"), new(
                $"The exception for {over.Text("address")} was to end on {over.Raw("until")}.", $"Poikkeus osoitteelle {over.Text("address")} päättyi {over.Raw("until")}."), new(
                "Look whether the address works, and remove the row or give it a new day.", "Katso, toimiiko osoite, ja poista rivi tai anna sille uusi päivä."))
            { Value = over.Raw("until") });
        }

        return new LinkExceptions([.. rows[false]]);
    }

    /// <summary>True for an address that is not asked. A star at the end of an exception stands for anything.</summary>
    public bool Cover(Uri address) => Array.Exists(valid, row => row.Text("address") is var pattern && (pattern.EndsWith('*')
        ? address.AbsoluteUri.StartsWith(pattern[..^1], StringComparison.Ordinal)
        : address.AbsoluteUri == pattern));
}
