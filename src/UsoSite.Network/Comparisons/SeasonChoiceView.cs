namespace UsoSite.Network;

/// <summary>The form that leads to the page of any two seasons.</summary>
/// <param name="Seasons">Newest first.</param>
/// <param name="First">Id of the season that the first list shows.</param>
/// <param name="Second">Id of the season that the second list shows.</param>
public sealed record SeasonChoiceView(IReadOnlyList<SeasonRef> Seasons, string First, string Second)
{
    internal static SeasonChoiceView From(Network network, Season first, Season second) =>
        new([.. network.Seasons.Reverse().Select(SeasonRef.To)], first.Id.Value, second.Id.Value);
}
