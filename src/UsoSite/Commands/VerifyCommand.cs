using System.CommandLine;
using System.Globalization;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Verifying;
using UsoSite.Reporting;

namespace UsoSite.Commands;

/// <summary><c>uso verify</c>: compares a published copy of a site, in a folder or on a server, with what its build said of it.</summary>
internal static class VerifyCommand
{
    private const int MostListed = 20;

    public static Command Create()
    {
        var copy = new Argument<string>("copy") { Description = "The folder or the address of the published site.", HelpName = "DIR|URL" };
        var command = new Command("verify", $"Compares a published site with its {BuildManifest.Name}: every file whole, none missing, none from elsewhere.") { copy };
        command.SetAction(async (given, cancellation) =>
        {
            var place = given.GetValue(copy)!;
            using var web = AddressOf(place) is { } address ? new WebCopy(address) : null;
            ISiteCopy site = web is not null ? web
                : Directory.Exists(place) ? new FolderCopy(place)
                : throw new UsageException($"There is no folder {place}; write an address with http:// or https://.");
            var verified = await SiteVerification.OfAsync(site, cancellation)
                ?? throw new UsageException($"{place} has no {BuildManifest.Name} that can be read: it was not built by this program, or not by this version.");
            Write(verified);
            return verified.Differences.Count == 0 ? ExitCodes.Success : ExitCodes.SiteProblems;
        });
        return command;
    }

    private static Uri? AddressOf(string place) =>
        Uri.TryCreate(place, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;

    private static void Write(SiteVerification verified)
    {
        var (build, differences) = (verified.Build, verified.Differences);
        foreach (var difference in differences.Take(MostListed))
        {
            Terminal.Errors.WriteLine($"{difference.Path}: {WordOf(difference.Kind)}");
        }

        if (differences.Count > MostListed)
        {
            Terminal.Errors.WriteLine($"… and {differences.Count - MostListed} more.");
        }

        var outcome = differences.Count == 0 ? "all as built" : $"{differences.Count} not as built";
        Terminal.Output.WriteLine($"{build.Files.Count} files of {build.Generator} for {build.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, inputs {build.Inputs}: {outcome}.");
    }

    private static string WordOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Missing => "missing",
        DifferenceKind.Changed => "other bytes than were built",
        _ => "not of the build",
    };
}
