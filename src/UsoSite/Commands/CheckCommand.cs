using System.CommandLine;
using UsoSite.Generator;
using UsoSite.Reporting;

namespace UsoSite.Commands;

/// <summary><c>uso check</c>: builds the site in memory and reports what is wrong.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var root = CommonOptions.Root();
        var format = new Option<string>("--format") { Description = "text, json, sarif or github.", HelpName = "text|json|sarif|github", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var lang = CommonOptions.Lang();
        var strict = CommonOptions.Strict();
        var command = new Command("check", "Checks content, data, themes and links without publishing.") { root, format, lang, strict };
        command.SetAction(async (given, cancellation) =>
        {
            var options = new BuildOptions(SiteRoot.Find(given.GetValue(root)), CommonOptions.Today) { Strict = given.GetValue(strict) };
            var result = await NetworkSite.Plan(options).RunAsync(null, cancellation);
            var language = CommonOptions.LanguageOf(given.GetValue(lang));
            CheckReport.Write(given.GetValue(format)!, result, options.Root, language);
            return result.Succeeded ? ExitCodes.Success : ExitCodes.SiteProblems;
        });
        return command;
    }
}
