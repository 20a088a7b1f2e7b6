using System.CommandLine;
using System.Diagnostics;
using UsoSite.Generator;
using UsoSite.Generator.Hosting;
using UsoSite.Reporting;

namespace UsoSite.Commands;

/// <summary><c>uso build</c>: builds the site and publishes it if nothing is wrong.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var root = CommonOptions.Root();
        var output = new Option<string?>("--output") { Description = "The folder to publish to. Default: output in the root.", HelpName = "DIR" };
        var baseUrl = new Option<string?>("--base-url") { Description = "The address at which the site is published.", HelpName = "URL" };
        var theme = new Option<string?>("--theme") { Description = "The theme to use instead of the one in site.yml.", HelpName = "NAME" };
        var asOf = CommonOptions.AsOf();
        var strict = CommonOptions.Strict();
        var compress = new Option<bool>("--compress") { Description = "Publish .br and .gz forms of texts, for servers that send them as they are." };
        var hosting = new Option<string?>("--hosting") { Description = $"Publish the settings of a web server: {string.Join(", ", ServerSettings.Names)}.", HelpName = "SERVER" };
        hosting.AcceptOnlyFromAmong([.. ServerSettings.Names]);
        var noFsync = new Option<bool>("--no-fsync") { Description = "Do not wait for the disk: faster, but a power cut may leave half a site." };
        var command = new Command("build", "Builds the site into the output folder.") { root, output, baseUrl, theme, asOf, strict, compress, hosting, noFsync };
        command.SetAction(async (given, cancellation) =>
        {
            var folder = SiteRoot.Find(given.GetValue(root));
            var options = new BuildOptions(folder, given.GetValue(asOf) ?? CommonOptions.Today)
            {
                Output = OutputFolder.Of(given.GetValue(output), folder),
                BaseUrl = given.GetValue(baseUrl),
                Theme = given.GetValue(theme),
                Strict = given.GetValue(strict),
                Hosting = given.GetValue(hosting),
                Compress = given.GetValue(compress),
                ToDisk = !given.GetValue(noFsync),
            };
            var watch = Stopwatch.StartNew();
            var build = NetworkSite.Plan(options);
            if (build.UpToDate() is { } published)
            {
                BuildSummary.WriteUpToDate(Terminal.Output, published, watch.Elapsed);
                return ExitCodes.Success;
            }

            var result = await BuildProgress.RunAsync(build, cancellation);
            ProblemText.Write(Terminal.Errors, result, CommonOptions.LanguageOf(null), new SourceLines(folder));
            BuildSummary.Write(Terminal.Output, result, watch.Elapsed);
            return result.Succeeded ? ExitCodes.Success : ExitCodes.SiteProblems;
        });
        return command;
    }
}
