using System.Text;

namespace UsoSite.Generator.Languages;

/// <summary>Turns a name into a part of an address: lower case, ä→a, ö→o, å→a (as one character or as letter and mark), other signs to single hyphens.</summary>
public static class Slug
{
    private const string Folded = "äaåaöoæaàaáaâaãaçcèeéeêeëeìiíiîiïiñnòoóoôoõoøoùuúuûuüuýyÿyšsžzđdčcŋn";

    /// <summary>The slug; empty where the name has no letter and no digit.</summary>
    public static string Of(string name)
    {
        StringBuilder slug = new(name.Length);
        foreach (var character in name.ToLowerInvariant())
        {
            var at = Folded.IndexOf(character, StringComparison.Ordinal);
            var letter = at >= 0 && at % 2 == 0 ? Folded[at + 1] : character;
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && character is not (>= '\u0300' and <= '\u036F'))
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
