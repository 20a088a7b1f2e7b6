using System.CommandLine;
using UsoSite.Generator;
using UsoSite.Generator.Languages;
using UsoSite.Pipelines;

namespace UsoSite.Commands;

/// <summary><c>uso explain CODE</c>: prints the page of a rule.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("CODE") { Description = "Code or name of a rule: USO1023 or fee-tier-gap." };
        var lang = CommonOptions.Lang("Language of the page: fi or en.");
        var command = new Command("explain", "Explains a rule: what it means, an example, the fix and the reason.") { code, lang };
        command.SetAction(given =>
        {
            var (asked, language) = (given.GetRequiredValue(code), CommonOptions.LanguageOf(given.GetValue(lang)));
            foreach (var book in NetworkSite.RuleBooks)
            {
                if (book.Find(asked) is { } rule)
                {
                    Console.Out.Write(book.PageOf(rule, new Language(language)));
                    return ExitCodes.Success;
                }
            }

            throw new UsageException(Unknown(asked).In(language));
        });
        return command;
    }

    private static Text Unknown(string asked)
    {
        var nearest = Nearest.To(asked, NetworkSite.RuleBooks.SelectMany(book => book.All).SelectMany(rule => new[] { rule.Code, rule.Name }));
        return nearest is null
            ? new($"There is no rule {asked}. Each message of uso check contains the code of its rule.", $"Sääntöä {asked} ei ole. Komennon uso check jokaisessa ilmoituksessa on säännön koodi.")
            : new($"There is no rule {asked}. Did you mean {nearest}?", $"Sääntöä {asked} ei ole. Tarkoititko {nearest}?");
    }
}
