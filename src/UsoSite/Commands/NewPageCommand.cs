using System.CommandLine;
using UsoSite.Additions;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Reporting;

namespace UsoSite.Commands;

/// <summary><c>uso new page PATH</c>: makes the file of an article in Finnish and, where asked, in other languages.</summary>
internal static class NewPageCommand
{
    private static readonly FieldSchema Title = new("title", FieldType.String) { Required = true };

    private static readonly FieldSchema Description = new("description", FieldType.String);

    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "Where the article is below content/fi: tietoa/uusi." };
        var id = Text("--id", "The id of the page in every language. Default: the path.");
        var languages = new Option<string[]>("--languages")
        {
            Description = "Other languages to make the file in: sv,en.",
            HelpName = "LANG,LANG",
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()],
        };
        var texts = Language.All.Select(language => (
            language,
            Title: Text($"--title{Suffix(language)}", $"The title in {language.OwnName}."),
            Description: Text($"--description{Suffix(language)}", $"One sentence on what the page is about, in {language.OwnName}."))).ToArray();
        var (root, yes, lang, asOf) = (CommonOptions.Root(), NewCommand.Yes(), CommonOptions.Lang(), CommonOptions.AsOf());
        var command = new Command("page", "Makes the file of a new article.") { path, id, languages, root, yes, lang, asOf };
        foreach (var text in texts)
        {
            command.Options.Add(text.Title);
            command.Options.Add(text.Description);
        }

        command.SetAction((given, cancellation) =>
        {
            var (spoken, folder, day) = (CommonOptions.LanguageOf(given.GetValue(lang)), SiteRoot.Find(given.GetValue(root)), given.GetValue(asOf) ?? CommonOptions.Today);
            var ask = NewCommand.Ask(given.GetValue(yes), spoken);
            var codes = (given.GetValue(languages) ?? []).Prepend(Language.Finnish.Code).Distinct().ToArray();
            if (codes.FirstOrDefault(code => !texts.Any(text => text.language.Code == code)) is { } unknown)
            {
                throw new UsageException($"--languages: the program knows no language {unknown}. It knows {string.Join(", ", Language.All.Skip(1))}.");
            }

            var titles = texts.Where(text => codes.Contains(text.language.Code)).Select(text => (
                text.language,
                given.GetValue(text.Title) ?? ask?.Text($"{Title.Name} ({text.language})", Title, null) ?? "",
                given.GetValue(text.Description) ?? ask?.Text($"{Description.Name} ({text.language})", Description, null) ?? "")).ToArray();
            string[] missing = [.. titles.Where(title => string.IsNullOrWhiteSpace(title.Item2)).Select(title => $"--title{Suffix(title.language)}")];
            if (missing.Length > 0)
            {
                throw new UsageException(spoken == "fi" ? $"Puuttuu: {string.Join(", ", missing)}." : $"Missing: {string.Join(", ", missing)}.");
            }

            var files = new AddPage(folder, day, spoken).Plan(given.GetRequiredValue(path), given.GetValue(id), titles);
            return new Addition(folder, day, Terminal.Output, ask, spoken).WriteAsync(files, cancellation);
        });
        return command;
    }

    private static Option<string?> Text(string name, string description) => new(name) { Description = description, HelpName = "TEXT" };

    private static string Suffix(Language language) => language == Language.Finnish ? "" : $"-{language}";
}
