using UsoSite.Generator.Languages;

namespace UsoSite.Bench;

/// <summary>Names of new municipalities, made of the name of their model as Finnish place names are: <c>Ylä-Kajaaninniemi</c>. No two have one address.</summary>
internal sealed class GrownNames(IEnumerable<string[]> municipalities)
{
    private static readonly string[] Heads =
    [
        "Ala", "Etelä", "Iso", "Itä", "Keski", "Koski", "Kylä", "Lautta", "Länsi", "Mäki", "Niemi", "Pohja", "Ranta", "Saari", "Suur", "Uusi", "Vanha", "Vesi", "Vähä", "Yli", "Ylä",
    ];

    private static readonly string[] Tails =
    [
        "", "järvi", "joki", "lahti", "niemi", "ranta", "mäki", "kylä", "salmi", "saari", "koski", "vaara", "salo", "lampi", "harju", "kangas", "suo",
    ];

    private readonly HashSet<string> addresses = [.. municipalities.Select(row => Slug.From(row[1]))];
    private readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);

    public (string Finnish, string Swedish) Next(string[] model)
    {
        while (true)
        {
            var use = uses[model[0]] = uses.GetValueOrDefault(model[0], -1) + 1;
            var (head, tail) = (Heads[use % Heads.Length], Tails[use / Heads.Length]);
            if (addresses.Add(Slug.From($"{head}-{model[1]}{tail}")))
            {
                return ($"{head}-{model[1]}{tail}", $"{head}-{model[2]}{tail}");
            }
        }
    }
}
