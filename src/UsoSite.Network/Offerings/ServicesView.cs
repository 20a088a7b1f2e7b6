namespace UsoSite.Network;

/// <summary>Everything that the network has offered.</summary>
/// <param name="ForAll">Common to all members.</param>
/// <param name="ForOne">For one municipality's own development.</param>
/// <param name="SeasonsWithout">The seasons whose offerings are not in the sources, newest first.</param>
/// <param name="Disagreements">What the sources say differently of the numbers.</param>
public sealed record ServicesView(
    SeasonRef Newest,
    IReadOnlyList<ServiceView> ForAll,
    IReadOnlyList<ServiceView> ForOne,
    IReadOnlyList<SeasonRef> SeasonsWithout,
    IReadOnlyList<DisagreementRef> Disagreements);
