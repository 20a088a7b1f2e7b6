using System.CommandLine;
using UsoSite.Reporting;
using UsoSite.Reporting.Changes;
using UsoSite.Revisions;

namespace UsoSite.Commands;

/// <summary><c>uso diff [REV] [REV]</c>: tells what changes for readers between two states of the site.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var revisions = new Argument<string[]>("REV")
        {
            Description = "The older revision, then the newer one. Default: HEAD, and the files as they are now.",
            Arity = new ArgumentArity(0, 2),
        };
        var root = CommonOptions.Root();
        var format = new Option<string>("--format") { Description = "text, markdown or json.", HelpName = "text|markdown|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var lang = CommonOptions.Lang();
        var asOf = CommonOptions.AsOf();
        var strict = new Option<bool>("--strict") { Description = "Treat a page that is gone without an alias as an error." };
        var command = new Command("diff", "Tells what changes for readers between two revisions of the site.") { revisions, root, format, lang, asOf, strict };
        command.SetAction(async (given, cancellation) =>
        {
            var asked = given.GetValue(revisions) ?? [];
            var folder = SiteRoot.Find(given.GetValue(root));
            using var repository = SiteRepository.Of(folder);
            var old = repository.Find(asked.ElementAtOrDefault(0) ?? "HEAD");
            var now = asked.Length > 1 ? repository.Find(asked[1]) : null;
            using var before = new TemporaryFolder();
            using var after = now is null ? null : new TemporaryFolder();
            old.WriteTo(before.Path, cancellation);
            now?.WriteTo(after!.Path, cancellation);

            var changes = await NetworkSite.Compare(before.Path, after?.Path ?? folder, given.GetValue(asOf) ?? CommonOptions.Today, cancellation);
            var words = new ChangeWords(CommonOptions.LanguageOf(given.GetValue(lang)), given.GetValue(strict));
            var report = new ChangeReport(changes, old.Label, now?.Label ?? words.WorkTree, words);
            switch (given.GetValue(format))
            {
                case "json":
                    ChangesJson.Write(Console.Out, report);
                    break;
                case "markdown":
                    ChangesMarkdown.Write(Console.Out, report);
                    break;
                default:
                    ChangesText.Write(Terminal.Output, report);
                    break;
            }

            return report.Fails ? ExitCodes.SiteProblems : ExitCodes.Success;
        });
        return command;
    }
}
