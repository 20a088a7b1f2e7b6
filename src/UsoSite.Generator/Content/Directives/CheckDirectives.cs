using Markdig.Syntax;
using UsoSite.Generator.Data;
using UsoSite.Pipelines;

namespace UsoSite.Generator.Content.Directives;

/// <summary>Checks the directives of every article against the catalogue and the data. One that is wrong shows nothing.</summary>
public sealed class CheckDirectives(DirectiveCatalogue catalogue) : IModule<IReadOnlyList<Article>, CheckedTables, IReadOnlyList<Article>>
{
    public IReadOnlyList<Article> Run(IReadOnlyList<Article> first, CheckedTables second, BuildContext context) =>
        [.. first.Select(article => article with { Refused = RefusedIn(article, second, context.Diagnostics) })];

    private HashSet<DirectiveInline> RefusedIn(Article article, CheckedTables tables, DiagnosticBag diagnostics)
    {
        var check = new DirectiveCheck(article, catalogue, tables, diagnostics);
        foreach (var block in article.Body.Descendants<DirectiveBlock>())
        {
            check.Check(block.Directive, alone: true);
        }

        foreach (var inline in article.Body.Descendants<DirectiveInline>())
        {
            check.Check(inline, alone: false);
        }

        return check.Refused;
    }
}

/// <summary>Checks the directives of one article: their names, arguments, and that what they name is in the data.</summary>
internal sealed class DirectiveCheck(Article article, DirectiveCatalogue catalogue, CheckedTables tables, DiagnosticBag diagnostics)
{
    /// <summary>The directives that were found wrong.</summary>
    public HashSet<DirectiveInline> Refused { get; } = [];

    public void Check(DirectiveInline directive, bool alone)
    {
        if (directive.Unclosed)
        {
            Report(Rules.BadDirective, directive, "{{", new("The directive has no end.", "Täydennyksellä ei ole loppua."), new(
                "Write }} after it; braces that are not a directive are written in `backticks`.",
                "Kirjoita sen perään }}; aaltosulkeet, jotka eivät ole täydennys, kirjoitetaan `gravis-merkkien` väliin."));
            return;
        }

        if (catalogue.Find(directive.Name) is not { } known)
        {
            Report(Rules.UnknownDirective, directive, directive.Name, new(
                $"There is no directive “{directive.Name}”.", $"Täydennystä ”{directive.Name}” ei ole."), new(
                $"The directives are: {string.Join(", ", catalogue.Names)}.", $"Täydennykset ovat: {string.Join(", ", catalogue.Names)}."),
                Nearest.To(directive.Name, catalogue.Names));
            return;
        }

        if (known.NeedsRow && article.Meta.Each is null)
        {
            Report(Rules.BadDirective, directive, directive.Name, new(
                $"The directive {directive.Name} is in an article that is not about rows of a table.",
                $"Täydennys {directive.Name} on artikkelissa, joka ei koske taulukon rivejä."), new(
                "Write “each: TABLE” in the front matter, or remove the directive.", "Kirjoita alkutietoihin ”each: TAULUKKO”, tai poista täydennys."));
            return;
        }

        CheckForm(directive, known, alone);
        CheckData(directive, known);
        var arguments = directive.ArgumentsOf(known);
        foreach (var (name, value) in arguments)
        {
            CheckArgument(directive, known, name, value);
        }

        if (directive.MalformedIn(known) is not null || directive.Arguments.Keys.Any(name => known.Arguments.All(a => a.Name != name)))
        {
            return;
        }

        foreach (var missing in known.Arguments.Where(a => a.Required && !arguments.ContainsKey(a.Name)))
        {
            ReportMissing(directive, missing);
        }

        if (known.WithoutAnyArgument is var (message, help) && !known.Arguments.Any(a => !a.Required && a.CountsAlone && directive.Arguments.ContainsKey(a.Name)))
        {
            Report(Rules.MissingArgument, directive, directive.Name, message, help);
        }
    }

    private void CheckForm(DirectiveInline directive, Directive known, bool alone)
    {
        if (directive.MalformedIn(known) is { } text)
        {
            Report(Rules.BadDirective, directive, text, new(
                $"“{text}” is not of the form name=value.", $"”{text}” ei ole muotoa nimi=arvo."), new(
                "Write name=value without spaces, or name=\"value with spaces\".", "Kirjoita nimi=arvo ilman välilyöntejä, tai nimi=\"arvo jossa on välejä\"."));
        }

        if (known.IsBlock && !alone)
        {
            Report(Rules.BadDirective, directive, directive.Name, new(
                $"The directive {directive.Name} is inside a paragraph.", $"Täydennys {directive.Name} on tekstikappaleen sisällä."), new(
                "Give it a line of its own with an empty line before and after.", "Anna sille oma rivi, jonka edellä ja jäljessä on tyhjä rivi."));
        }
    }

    private void CheckData(DirectiveInline directive, Directive known)
    {
        if (known.Table is { } table && tables.Rows(table) is [])
        {
            Report(Rules.DirectiveWithoutData, directive, directive.Name, new(
                $"The directive {directive.Name} shows the table {table}, which has no rows.",
                $"Täydennys {directive.Name} näyttää taulukon {table}, jossa ei ole rivejä."), new(
                $"Add the row to data/{table}.csv, or remove the directive.", $"Lisää rivi tiedostoon data/{table}.csv, tai poista täydennys."));
        }
    }

    private void CheckArgument(DirectiveInline directive, Directive known, string name, string value)
    {
        if (known.Arguments.FirstOrDefault(a => a.Name == name) is not { } argument)
        {
            var names = known.Arguments.Select(a => a.Name).ToArray();
            Report(Rules.UnknownArgument, directive, name, new(
                $"The directive {directive.Name} has no argument “{name}”.", $"Täydennyksellä {directive.Name} ei ole argumenttia ”{name}”."), new(
                names.Length == 0 ? "It takes no arguments." : $"Its arguments are: {string.Join(", ", names)}.",
                names.Length == 0 ? "Sillä ei ole argumentteja." : $"Sen argumentit ovat: {string.Join(", ", names)}."), Nearest.To(name, names));
            return;
        }

        foreach (var wrong in argument.Kind.WrongIn(value, new ValidValues(article, tables, directive.ArgumentsOf(known))))
        {
            Report(Rules.BadArgument, directive, wrong.Part, wrong.Message ?? new(
                $"“{wrong.Part}” is not a value of {name}.", $"”{wrong.Part}” ei ole argumentin {name} arvo."), wrong.Help ?? argument.Kind.Expected, wrong.Nearest);
        }
    }

    private void ReportMissing(DirectiveInline directive, DirectiveArgument argument)
    {
        var written = argument.Unnamed ? argument.Name.ToUpperInvariant() : argument.Name + "=…";
        Report(Rules.MissingArgument, directive, directive.Name, new(
            $"The directive {directive.Name} lacks its argument {argument.Name}.", $"Täydennyksestä {directive.Name} puuttuu argumentti {argument.Name}."), new(
            $"Write {{{{{directive.Name} {written}}}}}.", $"Kirjoita {{{{{directive.Name} {written}}}}}."));
    }

    private void Report(Rule rule, DirectiveInline directive, string value, Text message, Text help, string? nearest = null)
    {
        Refused.Add(directive);
        diagnostics.Report(new Diagnostic(rule, article.At(directive), message, help) { Value = value, Nearest = nearest });
    }
}
