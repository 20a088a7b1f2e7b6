namespace UsoSite.Network;

/// <summary>What the search finds, as lists for readers who browse.</summary>
/// <param name="Language">Names the script with the data of the search.</param>
public sealed record SearchView(
    string Language, IReadOnlyList<SeasonRef> Seasons, IReadOnlyList<InitialLetter> Letters, IReadOnlyList<RegionRef> Regions, IReadOnlyList<Term> Terms);
