using System.CommandLine;
using UsoSite.Checks;
using UsoSite.Generator;
using UsoSite.Reporting;

namespace UsoSite.Commands;

/// <summary><c>uso check</c>: builds the site in memory and reports what is wrong; mends what is safe where it is asked to.</summary>
internal static class CheckCommand
{
    private const string Text = "text";

    public static Command Create()
    {
        var root = CommonOptions.Root();
        var format = new Option<string>("--format") { Description = "text, json, sarif or github.", HelpName = "text|json|sarif|github", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, "json", "sarif", "github");
        var (lang, strict, yes) = (CommonOptions.Lang(), CommonOptions.Strict(), NewCommand.Yes());
        var fix = new Option<bool>("--fix") { Description = "Show what can be mended safely, ask, mend it, and check then." };
        var watch = new Option<bool>("--watch") { Description = "Check again after each change; Ctrl+C ends." };
        var external = new Option<bool>("--external-links") { Description = "Ask every address outside the site too; takes a minute or more the first time." };
        var command = new Command("check", "Checks content, data, themes and links without publishing.") { root, format, lang, strict, fix, yes, watch, external };
        command.Validators.Add(given =>
        {
            if (given.GetValue(watch) && (given.GetValue(fix) || (given.GetValue(format) ?? Text) != Text))
            {
                given.AddError("--watch goes with the format text and without --fix.");
            }
            else if (given.GetValue(watch) && given.GetValue(external))
            {
                given.AddError("--external-links does not go with --watch.");
            }
            else if (given.GetValue(yes) && !given.GetValue(fix))
            {
                given.AddError("--yes belongs to --fix.");
            }
        });
        command.SetAction(async (given, cancellation) =>
        {
            var options = new BuildOptions(SiteRoot.Find(given.GetValue(root)), CommonOptions.Today) { Strict = given.GetValue(strict) };
            var (shape, language) = (given.GetValue(format)!, CommonOptions.LanguageOf(given.GetValue(lang)));
            if (given.GetValue(fix))
            {
                var told = shape == Text ? Terminal.Output : Terminal.Errors;
                new MendFiles(options.Root, told, NewCommand.Ask(given.GetValue(yes), language), given.GetValue(yes), language).Run();
            }

            return given.GetValue(watch)
                ? await WatchSite.RunAsync(options.Root, () => CheckAsync(options, shape, language, external: false, cancellation), Terminal.Output, language, cancellation)
                : await CheckAsync(options, shape, language, given.GetValue(external), cancellation);
        });
        return command;
    }

    private static async Task<int> CheckAsync(BuildOptions options, string format, string language, bool external, CancellationToken cancellation)
    {
        var result = await NetworkSite.Plan(options).RunAsync(null, cancellation);
        if (external)
        {
            result = await ExternalLinksOf.AddAsync(result, options, cancellation);
        }

        CheckReport.Write(format, result, options.Root, language);
        return result.Succeeded ? ExitCodes.Success : ExitCodes.SiteProblems;
    }
}
