namespace UsoSite.Network;

/// <summary>What a source says in words of the network, of a season, of an offering or of a decision.</summary>
/// <param name="Kind">What it is about, as the schema lists it: <c>focus</c>, <c>goal</c>, <c>grounds</c> …</param>
/// <param name="Season">Null where it is not about one season.</param>
/// <param name="Offering">Id of the offering that it is about; empty for none.</param>
/// <param name="Decision">Id of the decision that it is about; empty for none.</param>
/// <param name="Order">Place among the others of its kind and subject.</param>
[Table("statements")]
public sealed record Statement(
    [Key] string Id,
    [Required] string Kind,
    [References("seasons")] SeasonId? Season,
    [References("offerings")] string Offering,
    [References("decisions")] string Decision,
    int Order,
    [Required] LocalText Text,
    [References("sources")] IReadOnlyList<string> Sources)
{
    /// <summary>Every kind, in the order in which pages show them; the schema of the table lists the same.</summary>
    public static IReadOnlyList<string> Kinds { get; } =
    [
        "role", "participants", "focus", "goal", "outcome", "joining", "funding", "municipal-topic", "background",
        "content", "topic", "grounds", "reason", "contract", "booking", "impact", "handling",
    ];
}
