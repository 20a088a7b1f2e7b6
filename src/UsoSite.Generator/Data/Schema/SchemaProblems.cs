using System.Text.Json;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Data.Schema;

/// <summary>Reports what is wrong with <c>datapackage.json</c>, each problem at its place in the file.</summary>
internal sealed class SchemaProblems(SourceText source, DiagnosticBag diagnostics)
{
    private static readonly Text Compare = new(
        "Compare the description with the one in the history of the repository.", "Vertaa kuvausta versionhallinnan historiassa olevaan.");

    private readonly Lazy<JsonPlaces> places = new(() => new JsonPlaces(source));

    public bool Any { get; private set; }

    /// <param name="path">Where: a path as in <see cref="JsonPlaces"/>.</param>
    /// <param name="table">The table concerned; empty where it is the whole description.</param>
    public void Report(string path, string table, string en, string fi, string? value = null, string? nearest = null) =>
        Report(places.Value.Of(path), table, new(en, fi), Compare, value, nearest);

    /// <summary>What no key and no value can be: twice the same, or a text that cannot be published.</summary>
    public void UnsoundTexts()
    {
        if (!IsJson())
        {
            return;
        }

        RepeatedKeys();
        foreach (var at in places.Value.Unseen)
        {
            Report(at, "", new("The text holds a character that cannot be seen, or half of one.", "Tekstissä on merkki, jota ei näe, tai merkin puolikas."), new(
                "Remove the “\\u” with its four digits.", "Poista ”\\u” ja sen neljä numeroa."), null, null);
        }
    }

    /// <summary>Two values of one key: a reader takes one of them and drops the other without a word.</summary>
    private void RepeatedKeys()
    {
        foreach (var (key, first, again) in places.Value.Repeated)
        {
            Report(again, "", new($"The key “{key}” is already on line {first.Line}.", $"Avain ”{key}” on jo rivillä {first.Line}."), new(
                "Remove one of the two.", "Poista toinen niistä."), key, null, first);
        }
    }

    public void UnknownKey(string path, string table, string key, IEnumerable<string> known)
    {
        string[] names = [.. known.Order(StringComparer.Ordinal)];
        Report(places.Value.Of(path), table, new($"There is no key “{key}” here.", $"Avainta ”{key}” ei ole tässä kohdassa."), new(
            $"The keys are: {string.Join(", ", names)}.", $"Avaimet ovat: {string.Join(", ", names)}."), key, Nearest.To(key, names));
    }

    /// <summary>The file is not JSON, or a value in it is of another kind than its key asks for.</summary>
    public void Unreadable(JsonException e)
    {
        if (IsJson())
        {
            var path = e.Path ?? "$";
            Report(path, "", $"The value at {path} is not of the kind that belongs there.", $"Kohdan {path} arvo ei ole siihen kuuluvaa lajia.");
            return;
        }

        var at = source.AtByte(e.LineNumber ?? 0, e.BytePositionInLine ?? 0);
        Report(at, "", new("The file is not valid JSON.", "Tiedosto ei ole kelvollista JSONia."), new(
            "Look for a missing comma, quote or bracket just before this place.",
            "Etsi puuttuvaa pilkkua, lainausmerkkiä tai sulkua juuri ennen tätä kohtaa."), null, null);
    }

    private bool IsJson()
    {
        try
        {
            using var whole = JsonDocument.Parse(source.Text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void Report(SourceSpan at, string table, Text message, Text help, string? value, string? nearest, SourceSpan? related = null)
    {
        Any = true;
        diagnostics.Report(new Diagnostic(Rules.BadSchema, at, message, help)
        {
            Key = table.Length == 0 ? null : $"table={table}",
            Value = value,
            Nearest = nearest,
            Related = related,
        });
    }
}
