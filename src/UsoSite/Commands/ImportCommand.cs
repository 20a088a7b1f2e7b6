using System.CommandLine;
using UsoSite.Imports;
using UsoSite.Reporting;

namespace UsoSite.Commands;

/// <summary><c>uso import TABLE FILE.xlsx</c>: brings the rows of an Excel sheet into a table.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var table = new Argument<string>("TABLE") { Description = "The table, by its name in datapackage.json: population." };
        var file = new Argument<string>("FILE.xlsx") { Description = "The workbook." };
        var sheet = new Option<string?>("--sheet") { Description = "The sheet. Default: the one with the table's name, else the first that names the columns of its key.", HelpName = "NAME" };
        var remove = new Option<bool>("--remove") { Description = "Remove the rows that the sheet lacks." };
        var (root, yes, lang, asOf) = (CommonOptions.Root(), NewCommand.Yes(), CommonOptions.Lang(), CommonOptions.AsOf());
        var command = new Command("import", "Brings the rows of an Excel sheet into a table.") { table, file, sheet, remove, root, yes, lang, asOf };
        command.SetAction((given, cancellation) =>
        {
            var language = CommonOptions.LanguageOf(given.GetValue(lang));
            return new ImportSheet(
                SiteRoot.Find(given.GetValue(root)),
                given.GetValue(asOf) ?? CommonOptions.Today,
                Terminal.Output,
                NewCommand.Ask(given.GetValue(yes), language),
                language).RunAsync(given.GetRequiredValue(table), given.GetRequiredValue(file), given.GetValue(sheet), given.GetValue(remove), cancellation);
        });
        return command;
    }
}
