using System.CommandLine;
using System.Globalization;

namespace UsoSite.Commands;

/// <summary>Options that several commands take.</summary>
internal static class CommonOptions
{
    private static readonly string[] LanguageVariables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static Option<string?> Root() =>
        new("--root") { Description = "The folder that contains site.yml, content, data and themes.", HelpName = "DIR" };

    public static Option<bool> Strict() => new("--strict") { Description = "Treat warnings as errors." };

    public static Option<string?> Lang(string description = "Language of the messages: fi or en.")
    {
        var option = new Option<string?>("--lang") { Description = description, HelpName = "fi|en" };
        option.AcceptOnlyFromAmong("fi", "en");
        return option;
    }

    public static Option<DateOnly?> AsOf() => new("--as-of")
    {
        Description = "The date to build the site for, as 2026-11-22. Default: today.",
        HelpName = "DATE",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                result.AddError($"“{text}” is not a date; write it as 2026-11-22.");
            }

            return day;
        },
    };

    public static DateOnly Today => DateOnly.FromDateTime(DateTime.Now);

    /// <summary>The language asked for, else Finnish where the environment is Finnish, else English.</summary>
    public static string LanguageOf(string? given)
    {
        if (given is not null)
        {
            return given;
        }

        var environment = LanguageVariables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return environment?.StartsWith("fi", StringComparison.OrdinalIgnoreCase) == true ? "fi" : "en";
    }
}
