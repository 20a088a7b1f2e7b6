namespace UsoSite.Network;

/// <summary>Everything that the sources say of a season.</summary>
/// <param name="ThemesWhole">True where the sources describe the season's themes as a whole.</param>
/// <param name="AnySubthemes">True where a source divides the themes further.</param>
/// <param name="Decisions">Newest first, those without a date last.</param>
/// <param name="Changes">Null for the first season.</param>
/// <param name="Previous">Null for the first season.</param>
/// <param name="Next">Null for the newest season.</param>
public sealed record SeasonView(
    SeasonRef Season,
    IReadOnlyList<string> Sources,
    bool TravelCostsExtra,
    IReadOnlyList<ThemeView> Themes,
    bool ThemesWhole,
    bool AnySubthemes,
    SeasonOfferingsView Offerings,
    FeeTableView Fees,
    SeasonMembersView Members,
    IReadOnlyList<DecisionView> Decisions,
    IReadOnlyList<EventView> Events,
    SeasonChangesView? Changes,
    IReadOnlyList<DisagreementRef> Disagreements,
    SeasonMarksView Marks,
    SeasonRef? Previous,
    SeasonRef? Next);
