using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Search;

/// <summary>The parts of words that endings are added to, and the endings, in the languages of the site.</summary>
internal static class Stems
{
    private const int ShortestStem = 4;

    /// <summary>Endings of all three languages as the search compares them, without dots: names keep their language in every index.</summary>
    public const string Endings =
        "n a ta tta na ksi ssa sta lla lta lle ksi t en an in on un yn han hen hin hon hun hyn seen siin "
        + "ten den ien jen iden itten ja ia ita ihin issa ista illa ilta ille iksi ina "
        + "essa esta ella elta elle eksi ena eseen eet eiden eita eihin et "
        + "e er ers ens ets ar arna arnas erna ernas or orna na nas ns r rna rnas s um as "
        + "y ies es ed ing";

    private static readonly string[] Swedish = ["arna", "erna", "orna", "ar", "er", "or", "en", "et", "na", "um", "a", "e", "n", "s"];

    private static readonly string[] English = ["ies", "es", "ing", "ed", "s", "e", "y"];

    /// <param name="word">In small letters.</param>
    public static IEnumerable<string> Of(string word, Language language) => language.Code switch
    {
        "sv" => Without(word, Swedish),
        "en" => Without(word, English),
        _ => FinnishStems.Of(word),
    };

    private static IEnumerable<string> Without(string word, string[] endings) => endings
        .Where(ending => word.EndsWith(ending, StringComparison.Ordinal) && word.Length >= ending.Length + ShortestStem)
        .Select(ending => word[..^ending.Length]);
}
