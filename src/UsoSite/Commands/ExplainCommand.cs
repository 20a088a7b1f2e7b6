using System.CommandLine;
using UsoSite.Generator;

namespace UsoSite.Commands;

/// <summary><c>uso explain CODE</c>: prints the page of a rule.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("CODE") { Description = "Code or name of a rule: USO1023 or fee-tier-gap." };
        var command = new Command("explain", "Explains a rule: what it means, an example, the fix and the reason.") { code };
        command.SetAction(given =>
        {
            var asked = given.GetRequiredValue(code);
            foreach (var book in NetworkSite.RuleBooks)
            {
                if (book.Find(asked) is { } rule)
                {
                    Console.Out.Write(book.PageOf(rule));
                    return ExitCodes.Success;
                }
            }

            throw new UsageException(Unknown(asked));
        });
        return command;
    }

    private static string Unknown(string asked)
    {
        var nearest = Nearest.To(asked, NetworkSite.RuleBooks.SelectMany(book => book.All).SelectMany(rule => new[] { rule.Code, rule.Name }));
        return $"There is no rule {asked}." + (nearest is null ? " Each message of uso check contains the code of its rule." : $" Did you mean {nearest}?");
    }
}
