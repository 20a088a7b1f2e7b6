using Spectre.Console;
using UsoSite.Generator.Additions;
using UsoSite.Generator.Changes;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;

namespace UsoSite.Additions;

/// <summary>Asks on a terminal for what the command line does not give, with choices from the data.</summary>
internal sealed class Questions(IAnsiConsole console, string language)
{
    private const int RowsShown = 12;

    private static readonly string[] NameColumns = ["name_fi", "title", "title_fi", "term_fi"];

    private bool Finnish => language == "fi";

    /// <summary>An answer that can stand in the cell; empty where it may be and the answer is nothing.</summary>
    public string Cell(NewColumn column, FieldSchema field, RawTable table, IReadOnlyDictionary<string, string> cells, IReadOnlyDictionary<string, RawTable> tables)
    {
        var title = TitleOf(field);
        if (field.Allowed.Count > 0)
        {
            return One(title, [.. field.Allowed.Select(value => (value, value))], field.Required);
        }

        if (field.References is { } listed && tables.TryGetValue(listed, out var all))
        {
            return Many(title, Rows(all, cells, "id"), field.Required);
        }

        var key = table.Schema!.ForeignKeys.FirstOrDefault(key => key.Field == field.Name);
        return (key?.Table ?? column.ChoicesOf) is { } other && tables.TryGetValue(other, out var choices) && choices.Rows.Count > 0
            ? One(title, Rows(choices, cells, key?.Key ?? "id"), field.Required)
            : Text(title, field, column.Suggest(cells, table));
    }

    public string Text(string title, FieldSchema field, string? suggested)
    {
        var prompt = new TextPrompt<string>(Markup.Escape(title + (field.Required ? "" : Finnish ? " (tyhjä, jos ei tiedossa)" : " (empty where not known)")))
        {
            AllowEmpty = !field.Required,
            Validator = answer => CellAnswer.ProblemOf(field, answer.Trim()) is { } problem
                ? ValidationResult.Error(Markup.Escape(problem.In(language)))
                : ValidationResult.Success(),
        };
        return console.Prompt(suggested is null ? prompt : prompt.DefaultValue(suggested)).Trim();
    }

    public bool Confirm(string question) => console.Prompt(new ConfirmationPrompt(Markup.Escape(question)) { Yes = Finnish ? 'k' : 'y', No = Finnish ? 'e' : 'n' });

    private string One(string title, IReadOnlyList<(string Key, string Name)> choices, bool required)
    {
        var prompt = new SelectionPrompt<string> { PageSize = RowsShown, MoreChoicesText = MoreChoices, Converter = key => Markup.Escape(choices.FirstOrDefault(choice => choice.Key == key).Name ?? NotKnown) };
        prompt.Title(Markup.Escape(title)).EnableSearch().AddChoices([.. required ? Array.Empty<string>() : [""], .. choices.Select(choice => choice.Key)]);
        return console.Prompt(prompt);
    }

    private string Many(string title, IReadOnlyList<(string Key, string Name)> choices, bool required)
    {
        var prompt = new MultiSelectionPrompt<string>
        {
            PageSize = RowsShown,
            Required = required,
            MoreChoicesText = MoreChoices,
            InstructionsText = Finnish ? "(Välilyönti valitsee, enter hyväksyy)" : "(Space selects, enter accepts)",
            Converter = key => Markup.Escape(choices.First(choice => choice.Key == key).Name),
        };
        prompt.Title(Markup.Escape(title)).AddChoices(choices.Select(choice => choice.Key));
        return string.Join(' ', console.Prompt(prompt));
    }

    private string MoreChoices => Finnish ? "(Nuolet vievät luettelossa eteenpäin)" : "(Arrows move on in the list)";

    private string NotKnown => Finnish ? "ei tiedossa" : "not known";

    /// <summary>Rows to choose from: of a table that belongs to something already chosen, those of that.</summary>
    private static IReadOnlyList<(string Key, string Name)> Rows(RawTable table, IReadOnlyDictionary<string, string> cells, string key)
    {
        var shared = (table.Schema?.ForeignKeys ?? []).Where(own => cells.GetValueOrDefault(own.Field, "").Length > 0).Select(own => own.Field).ToArray();
        return
        [
            .. table.Rows.Where(row => shared.All(column => row[column] == cells[column]))
                .Select(row => (row[key], $"{row[key]}  {NameColumns.Select(name => row[name]).FirstOrDefault(name => name.Length > 0)}".TrimEnd())),
        ];
    }

    private string TitleOf(FieldSchema field) =>
        field.Title.IsEmpty ? field.Name : $"{field.Title.In(Finnish ? Language.Finnish : Language.English)} ({field.Name})";
}
