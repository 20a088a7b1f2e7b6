using System.Globalization;
using CsvHelper;

namespace UsoSite.Bench;

/// <summary>
/// The shipped data with more municipalities: each new one is modelled on a shipped one, with its region, populations a little varied, memberships
/// and decisions, so that a site of any size has the same shapes. The same size always gives the same data.
/// </summary>
internal sealed class GrownData
{
    private const int FirstNewCode = 100_000;
    private const double Spread = 0.25;

    private readonly Random random = new(2026);
    private readonly string folder;
    private readonly string[][] municipalities;
    private readonly ILookup<string, string[]> populations;
    private readonly ILookup<string, string[]> memberships;
    private readonly ILookup<string, string[]> decisions;

    private GrownData(string folder)
    {
        this.folder = folder;
        municipalities = [.. Rows("municipalities")];
        populations = Rows("population").ToLookup(row => row[0]);
        memberships = Rows("memberships").ToLookup(row => row[0]);
        decisions = Rows("decisions").ToLookup(row => row[1]);
    }

    /// <summary>Writes the data of a site with so many municipalities into its folder <c>data</c>.</summary>
    public static void Write(int count, string site)
    {
        var folder = Path.Combine(site, "data");
        Folders.Copy("data", folder);
        var description = Path.Combine(folder, "datapackage.json");
        File.WriteAllText(description, File.ReadAllText(description).Replace(@"^\\d{3}$", @"^\\d{3,6}$", StringComparison.Ordinal));
        new GrownData(folder).GrowTo(count);
    }

    private void GrowTo(int count)
    {
        if (count < municipalities.Length)
        {
            throw new ArgumentException($"The shipped data has {municipalities.Length} municipalities: a smaller site cannot be made.");
        }

        var names = new GrownNames(municipalities);
        var (models, codes) = (new string[count - municipalities.Length][], new string[count - municipalities.Length]);
        for (var i = 0; i < models.Length; i++)
        {
            (models[i], codes[i]) = (municipalities[i % municipalities.Length], (FirstNewCode + i).ToString(CultureInfo.InvariantCulture));
        }

        var added = models.Zip(codes).ToArray();
        Append("municipalities", added.Select(own => Municipality(own.First, own.Second, names.Next(own.First))));
        Append("population", added.SelectMany(own => Populations(own.First[0], own.Second)));
        Append("memberships", added.SelectMany(own => memberships[own.First[0]].Select(row => With(row, (0, own.Second)))));
        Append("decisions", added.SelectMany(own => decisions[own.First[0]].Select(row => With(row, (0, $"{row[0]}-{own.Second}"), (1, own.Second)))));
    }

    private string[] Municipality(string[] model, string code, (string Finnish, string Swedish) name) =>
        With(model, (0, code), (1, name.Finnish), (2, name.Swedish), (3, name.Finnish), (8, Near(model[8], 59, 71)), (9, Near(model[9], 19, 32)));

    /// <summary>The populations of the model on another level; the level differs by a quarter as a rule, the course only a little.</summary>
    private IEnumerable<string[]> Populations(string model, string code)
    {
        var level = Math.Exp(Spread * (random.NextDouble() + random.NextDouble() - 1) * 2);
        return populations[model].Select(row => With(
            row,
            (0, code),
            (2, Math.Max(1, (int)(int.Parse(row[2], CultureInfo.InvariantCulture) * level * (1 + (0.004 * (random.NextDouble() - 0.5))))).ToString(CultureInfo.InvariantCulture))));
    }

    private string Near(string coordinate, double least, double most) => Math.Clamp(
        double.Parse(coordinate, CultureInfo.InvariantCulture) + ((random.NextDouble() - 0.5) / 2), least, most).ToString("0.###", CultureInfo.InvariantCulture);

    private static string[] With(string[] row, params (int Column, string Value)[] changes)
    {
        string[] changed = [.. row];
        foreach (var (column, value) in changes)
        {
            changed[column] = value;
        }

        return changed;
    }

    private IEnumerable<string[]> Rows(string table)
    {
        using var reader = CsvReader.Create(File.ReadAllBytes(FileOf(table)), CsvReaderOptions.Default with { HasHeader = true });
        while (reader.Read())
        {
            yield return reader.Current.ToArray();
        }
    }

    private void Append(string table, IEnumerable<string[]> rows)
    {
        using var file = new FileStream(FileOf(table), FileMode.Append);
        using var writer = CsvWriter.Create(file, CsvWriterOptions.Default with { NewLine = "\n" }, leaveOpen: true);
        foreach (var row in rows)
        {
            writer.WriteRecord(row);
        }
    }

    private string FileOf(string table) => Path.Combine(folder, table + ".csv");
}
