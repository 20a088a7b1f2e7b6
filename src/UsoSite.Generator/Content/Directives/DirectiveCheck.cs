using System.Globalization;
using UsoSite.Generator.Data;
using UsoSite.Generator.Domain;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content.Directives;

/// <summary>Checks the directives of one article: their names, arguments, and that what they name is in the data.</summary>
internal sealed class DirectiveCheck(Article article, TableSet? tables, DiagnosticBag diagnostics)
{
    public void Check(DirectiveInline directive, bool alone)
    {
        if (directive.Unclosed)
        {
            Report(Rules.BadDirective, directive, "{{", new("The directive has no end.", "Direktiivillä ei ole loppua."), new(
                "Write }} after it; braces that are not a directive are written in `backticks`.",
                "Kirjoita sen perään }}; aaltosulkeet, jotka eivät ole direktiivi, kirjoitetaan `graaviksien` väliin."));
            return;
        }

        if (!DirectiveCatalogue.All.TryGetValue(directive.Name, out var known))
        {
            Report(Rules.UnknownDirective, directive, directive.Name, new(
                $"There is no directive “{directive.Name}”.", $"Direktiiviä ”{directive.Name}” ei ole."), new(
                $"The directives are: {string.Join(", ", DirectiveCatalogue.All.Keys)}.", $"Direktiivit ovat: {string.Join(", ", DirectiveCatalogue.All.Keys)}."),
                Nearest.Of(directive.Name, DirectiveCatalogue.All.Keys));
            return;
        }

        CheckForm(directive, known, alone);
        CheckData(directive, known);
        foreach (var (name, value) in directive.Arguments)
        {
            CheckArgument(directive, known, name, value);
        }

        if (directive.Malformed is not null || directive.Arguments.Keys.Any(name => known.Arguments.All(a => a.Name != name)))
        {
            return;
        }

        foreach (var missing in known.Arguments.Where(a => a.Required && !directive.Arguments.ContainsKey(a.Name)))
        {
            ReportMissing(directive, missing.Name);
        }

        if (known.Name == "fee" && !directive.Arguments.ContainsKey("residents") && !directive.Arguments.ContainsKey("municipality"))
        {
            Report(Rules.MissingArgument, directive, directive.Name, new(
                "The directive fee says neither whose fee nor of how many residents.", "Direktiivi fee ei kerro, kenen tai minkä asukasmäärän maksu."), new(
                "Add residents=… or municipality=….", "Lisää residents=… tai municipality=…."));
        }
    }

    private void CheckForm(DirectiveInline directive, Directive known, bool alone)
    {
        if (directive.Malformed is { } text)
        {
            Report(Rules.BadDirective, directive, text, new(
                $"“{text}” is not of the form name=value.", $"”{text}” ei ole muotoa nimi=arvo."), new(
                "Write name=value without spaces, or name=\"value with spaces\".", "Kirjoita nimi=arvo ilman välilyöntejä, tai nimi=\"arvo jossa on välejä\"."));
        }

        if (known.IsBlock && !alone)
        {
            Report(Rules.BadDirective, directive, directive.Name, new(
                $"The directive {directive.Name} stands inside a paragraph.", $"Direktiivi {directive.Name} on tekstikappaleen sisällä."), new(
                "Give it a line of its own with an empty line before and after.", "Anna sille oma rivi, jonka edellä ja jäljessä on tyhjä rivi."));
        }
    }

    private void CheckData(DirectiveInline directive, Directive known)
    {
        if (known.Table is { } table && tables is not null && tables.Sound(table) && tables.Rows(table).Count == 0)
        {
            Report(Rules.DirectiveWithoutData, directive, directive.Name, new(
                $"The directive {directive.Name} shows the table {table}, which has no rows.",
                $"Direktiivi {directive.Name} näyttää taulukon {table}, jossa ei ole rivejä."), new(
                $"Add the row to data/{table}.csv, or remove the directive.", $"Lisää rivi tiedostoon data/{table}.csv, tai poista direktiivi."));
        }
    }

    private void CheckArgument(DirectiveInline directive, Directive known, string name, string value)
    {
        if (known.Arguments.FirstOrDefault(a => a.Name == name) is not { } argument)
        {
            var names = known.Arguments.Select(a => a.Name).ToArray();
            Report(Rules.UnknownArgument, directive, name, new(
                $"The directive {directive.Name} has no argument “{name}”.", $"Direktiivillä {directive.Name} ei ole argumenttia ”{name}”."), new(
                names.Length == 0 ? "It takes no arguments." : $"Its arguments are: {string.Join(", ", names)}.",
                names.Length == 0 ? "Sillä ei ole argumentteja." : $"Sen argumentit ovat: {string.Join(", ", names)}."), Nearest.Of(name, names));
            return;
        }

        var parts = argument.Kind == ArgumentKind.Organisers ? value.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [value];
        var allowed = Allowed(argument.Kind);
        foreach (var part in parts.Where(part => !(allowed?.Contains(part) ?? IsOfKind(argument.Kind, part))))
        {
            Report(Rules.BadArgument, directive, part, new(
                $"“{part}” is not a value of {name}.", $"”{part}” ei ole argumentin {name} arvo."), Expected(argument.Kind),
                allowed is null ? null : Nearest.Of(argument.Kind == ArgumentKind.Municipality ? part.PadLeft(3, '0') : part, allowed));
        }
    }

    /// <summary>The valid values, or null where they are too many to list or the table cannot be read.</summary>
    private List<string>? Allowed(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Season when Keys("seasons", "id") is { } ids => [DirectiveValues.Newest, .. ids],
        ArgumentKind.Municipality => Keys("municipalities", "code"),
        ArgumentKind.Offering => Keys("offerings", "id"),
        ArgumentKind.Term => Keys("glossary", "id"),
        ArgumentKind.Source => Keys("sources", "id"),
        ArgumentKind.Organisers => Keys("organisers", "id"),
        ArgumentKind.Period => ["year", "season"],
        ArgumentKind.StatementDay => ["prepared", "reviewed"],
        ArgumentKind.GapKind => [.. AccessibilityGap.Kinds],
        _ => null,
    };

    private List<string>? Keys(string table, string column) =>
        tables is not null && tables.Sound(table) ? [.. tables.Rows(table).Select(row => row.Text(column))] : null;

    private static bool IsOfKind(ArgumentKind kind, string value) =>
        kind != ArgumentKind.Residents
        || (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var residents) && residents <= 10_000_000);

    private static Text Expected(ArgumentKind kind) => kind switch
    {
        ArgumentKind.Season => new("Write the id of a season, such as 2025-2026, or newest.", "Kirjoita kauden tunniste, esimerkiksi 2025-2026, tai newest."),
        ArgumentKind.Municipality => new("Write a municipality code of three digits.", "Kirjoita kolminumeroinen kuntakoodi."),
        ArgumentKind.Residents => new("Write a whole number, such as 12599.", "Kirjoita kokonaisluku, esimerkiksi 12599."),
        ArgumentKind.Period => new("Write year or season.", "Kirjoita year tai season."),
        ArgumentKind.StatementDay => new("Write prepared or reviewed.", "Kirjoita prepared tai reviewed."),
        ArgumentKind.GapKind => new($"Write one of: {string.Join(", ", AccessibilityGap.Kinds)}.", $"Kirjoita jokin näistä: {string.Join(", ", AccessibilityGap.Kinds)}."),
        ArgumentKind.Offering => OfTable("offerings"),
        ArgumentKind.Term => OfTable("glossary"),
        ArgumentKind.Source => OfTable("sources"),
        ArgumentKind.Organisers => OfTable("organisers"),
        _ => new("Write a text.", "Kirjoita teksti."),
    };

    private static Text OfTable(string table) => new($"Write an id from data/{table}.csv.", $"Kirjoita tunniste tiedostosta data/{table}.csv.");

    private void ReportMissing(DirectiveInline directive, string argument) =>
        Report(Rules.MissingArgument, directive, directive.Name, new(
            $"The directive {directive.Name} lacks its argument {argument}.", $"Direktiivistä {directive.Name} puuttuu argumentti {argument}."), new(
            $"Write {{{{{directive.Name} {argument}=…}}}}.", $"Kirjoita {{{{{directive.Name} {argument}=…}}}}."));

    private void Report(Rule rule, DirectiveInline directive, string value, Text message, Text help, string? nearest = null)
    {
        directive.Refused = true;
        diagnostics.Report(new Diagnostic(rule, article.At(directive), message, help) { Value = value, Nearest = nearest });
    }
}
