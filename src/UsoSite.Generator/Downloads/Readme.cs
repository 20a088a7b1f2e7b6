using System.Text;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Downloads;

/// <summary>What the archive of all tables tells in words, in each language: what is in it, from where, of which day, and under which licences.</summary>
internal static class Readme
{
    public const string Name = "README.txt";

    public static byte[] Of(PublishedData data)
    {
        StringBuilder text = new();
        foreach (var language in Language.All)
        {
            Write(text, data, language);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, PublishedData data, Language language)
    {
        var title = data.Title.In(language);
        text.Append(title).Append('\n').Append('=', title.Length).Append("\n\n");
        if (!data.Package.Description.IsEmpty)
        {
            text.Append(data.Package.Description.In(language)).Append("\n\n");
        }

        foreach (var (name, value) in DataWords.Facts(data, language))
        {
            text.Append(name).Append(": ").Append(value).Append('\n');
        }

        text.Append('\n');
        foreach (var line in DataWords.Reading(language))
        {
            text.Append("- ").Append(line).Append('\n');
        }

        text.Append('\n');
        foreach (var table in data.Tables)
        {
            text.Append(table.Schema.Path).Append(": ").Append(table.Schema.Title.IsEmpty ? table.Name : table.Schema.Title.In(language))
                .Append(". ").Append(DataWords.Licence(table, language)).Append('\n');
        }

        text.Append("\n\n");
    }
}
