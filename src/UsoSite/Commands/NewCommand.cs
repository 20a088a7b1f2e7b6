using System.CommandLine;
using Spectre.Console;
using UsoSite.Additions;
using UsoSite.Reporting;

namespace UsoSite.Commands;

/// <summary><c>uso new</c>: adds a row to a table, or the file of a page.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var command = new Command("new", "Adds a season, an event, a decision, a membership, a source or a page.") { NewPageCommand.Create() };
        foreach (var kind in NewTables.All)
        {
            command.Subcommands.Add(Create(kind));
        }

        return command;
    }

    public static Option<bool> Yes() => new("--yes") { Description = "Write without asking anything." };

    /// <summary>Questions, where there is somebody at a terminal to answer them.</summary>
    public static Questions? Ask(bool yes, string language) =>
        yes || Console.IsInputRedirected || Console.IsOutputRedirected ? null : new Questions(AnsiConsole.Console, language);

    private static Command Create(NewTable kind)
    {
        var id = new Argument<string?>("ID") { Description = $"The id of the new row of {kind.Table}.", Arity = ArgumentArity.ZeroOrOne };
        var (root, yes, lang, asOf) = (CommonOptions.Root(), Yes(), CommonOptions.Lang(), CommonOptions.AsOf());
        var columns = kind.Columns.Select(column => (column.Column, Option: column.ToOption())).ToArray();
        var command = new Command(kind.Name, kind.Description) { root, yes, lang, asOf };
        foreach (var (_, option) in columns)
        {
            command.Options.Add(option);
        }

        if (kind.HasId)
        {
            command.Arguments.Add(id);
        }

        command.SetAction((given, cancellation) =>
        {
            var language = CommonOptions.LanguageOf(given.GetValue(lang));
            var cells = columns.Select(column => (column.Column, Value: given.GetValue(column.Option)))
                .Append((Column: "id", Value: kind.HasId ? given.GetValue(id) : null))
                .Where(cell => cell.Value is not null)
                .ToDictionary(cell => cell.Column, cell => cell.Value!);
            return new AddRows(
                kind,
                SiteRoot.Find(given.GetValue(root)),
                given.GetValue(asOf) ?? CommonOptions.Today,
                Terminal.Output,
                Ask(given.GetValue(yes), language),
                language).RunAsync(cells, cancellation);
        });
        return command;
    }
}
