using UsoSite.Generator.Publishing;

namespace UsoSite.Network;

/// <summary>The comparison of all seasons.</summary>
public sealed record AllSeasonsView
{
    public required MatrixView Matrix { get; init; }

    /// <summary>The matrix as a file.</summary>
    public required MatrixFileView Table { get; init; }

    /// <summary>True where a topic's name is the site's own translation.</summary>
    public required bool Translated { get; init; }

    public required FeeChart Fees { get; init; }

    public required MembershipTimeline Timeline { get; init; }

    /// <summary>Every pair of seasons, by the newer one, newest first.</summary>
    public required IReadOnlyList<PairGroupView> Pairs { get; init; }

    public int PairCount => Pairs.Sum(pair => pair.Older.Count);

    /// <summary>Null where there are not two seasons to choose.</summary>
    public required SeasonChoiceView? Choice { get; init; }

    /// <summary>The seasons whose members the sources list completely, newest first.</summary>
    public required IReadOnlyList<SeasonRef> CompleteSeasons { get; init; }

    internal static AllSeasonsView From(Network network, Language language, MatrixView matrix, OutputFile table)
    {
        Season[] newestFirst = [.. network.Seasons.Reverse()];
        return new AllSeasonsView
        {
            Matrix = matrix,
            Table = MatrixFileView.From(table),
            Translated = network.Seasons.Any(season => network.TopicsAreTranslated(season, language)),
            Fees = FeeChart.From(network),
            Timeline = MembershipTimeline.From(network, language),
            Pairs = [.. newestFirst.SkipLast(1).Select((newer, i) => new PairGroupView(SeasonRef.To(newer), [.. newestFirst[(i + 1)..].Select(SeasonRef.To)]))],
            Choice = newestFirst is [var newest, var previous, ..] ? SeasonChoiceView.From(network, newest, previous) : null,
            CompleteSeasons = [.. newestFirst.Where(season => season.MembersComplete).Select(SeasonRef.To)],
        };
    }
}

/// <summary>The matrix as a file to download.</summary>
/// <param name="Address">From the site's root.</param>
/// <param name="Kilobytes">Rounded up, so at least 1.</param>
public sealed record MatrixFileView(string Address, int Kilobytes)
{
    internal static MatrixFileView From(OutputFile file) => new("/" + file.Path, (file.Content.Length + 999) / 1000);
}

/// <summary>The seasons that a season can be compared with, all of them older, newest first.</summary>
public sealed record PairGroupView(SeasonRef Newer, IReadOnlyList<SeasonRef> Older);

/// <summary>The form that leads to the page of any two seasons.</summary>
/// <param name="Seasons">Newest first.</param>
/// <param name="First">Id of the season that the first list shows.</param>
/// <param name="Second">Id of the season that the second list shows.</param>
public sealed record SeasonChoiceView(IReadOnlyList<SeasonRef> Seasons, string First, string Second)
{
    internal static SeasonChoiceView From(Network network, Season first, Season second) =>
        new([.. network.Seasons.Reverse().Select(SeasonRef.To)], first.Id.Value, second.Id.Value);
}
