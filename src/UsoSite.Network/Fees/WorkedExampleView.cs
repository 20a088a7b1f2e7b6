namespace UsoSite.Network;

/// <summary>A worked example as the program works it out, which the build holds against the expected figures.</summary>
/// <param name="Municipality">Null for a bare number of residents.</param>
/// <param name="Sources">Of the fee tier, and of the population where a municipality is named.</param>
public sealed record WorkedExampleView(SeasonRef Season, MunicipalityRef? Municipality, int? Residents, FeeView Fee, IReadOnlyList<string> Sources)
{
    public static WorkedExampleView From(WorkedExample example, Network network, IReadOnlyList<string> populationSources)
    {
        var season = network.Season(example.Season);
        var fee = example switch
        {
            { Residents: { } residents } => FeeView.From(network.Schedule(season.Id).FeeOf(residents), season),
            { Municipality: { } municipality } => FeeView.From(network.FeeOf(municipality, season), network),
            _ => FeeView.From(new Fee.Unknown(), season),
        };
        return new WorkedExampleView(
            fee.Season,
            example.Municipality is { } code ? MunicipalityRef.To(network, code) : null,
            example.Residents ?? fee.Population,
            fee,
            [.. example.Sources, .. example.Municipality is null ? [] : populationSources]);
    }
}
