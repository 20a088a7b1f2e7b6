namespace UsoSite.Network;

/// <summary>That the sources name a municipality in a season.</summary>
/// <param name="Evidence"><c>member</c>, or <c>registered</c> where a source only says that it had signed up.</param>
internal sealed record ApiMember(ApiCode Municipality, string Evidence, IReadOnlyList<string> Sources)
{
    public static ApiMember From(Membership membership, Network network) => new(
        new ApiCode(membership.Municipality.Value, ApiText.From(network.Municipality(membership.Municipality).Name)),
        membership.Confirmed ? "member" : "registered",
        membership.Sources);
}

/// <summary>A number of members as a source states it.</summary>
/// <param name="Qualifier"><c>exact</c>, <c>about</c>, <c>nearly</c> or <c>over</c>.</param>
/// <param name="Date">The day or year that the number is of; null where the source does not say.</param>
internal sealed record ApiMemberCount(int Count, string Qualifier, string? Date, IReadOnlyList<string> DateSources, IReadOnlyList<string> Sources)
{
    public static ApiMemberCount From(MemberCount count) => new(count.Count, count.Qualifier, ApiContext.DateText(count.AsOf), count.AsOfSources, count.Sources);
}

/// <summary>A theme of a season or a part of one.</summary>
/// <param name="Parent">Id of the theme that it is part of; null for a main theme.</param>
/// <param name="Strand">Links themes of different seasons on one subject; null where there is no such link.</param>
internal sealed record ApiTheme(string Id, string? Parent, int Order, string? Strand, ApiText Name, IReadOnlyList<string> Sources)
{
    public static ApiTheme From(Topic topic) =>
        new(topic.Id, ApiContext.Known(topic.Parent), topic.Order, ApiContext.Known(topic.Subject), ApiText.From(topic.Name), topic.Sources);
}

/// <summary>Something that a season offers.</summary>
/// <param name="Scope"><c>network</c>: common to all members; <c>municipality</c>: for one member's own development.</param>
/// <param name="QuantityState"><c>known</c> or <c>unknown</c>.</param>
/// <param name="Quantity">Null where the sources give no number.</param>
/// <param name="Per"><c>season</c> or <c>year</c>; null where there is no number.</param>
internal sealed record ApiOffering(
    string Id, string Scope, ApiText Name, string QuantityState, int? Quantity, string? Per, ApiText? Note, IReadOnlyList<string> Sources)
{
    public static ApiOffering From(Offering offering, SeasonOffering given) => new(
        offering.Id,
        offering.Scope,
        ApiText.From(offering.Name),
        given.Quantity is null ? "unknown" : "known",
        given.Quantity,
        given.Quantity is null ? null : ApiContext.Known(given.Per),
        ApiText.Known(given.Note),
        given.Sources);
}

/// <summary>An organisation that a source names as running a season.</summary>
/// <param name="Role"><c>organiser</c> or <c>partner</c>.</param>
internal sealed record ApiOrganiser(string Id, ApiText Name, string Role, IReadOnlyList<string> Sources)
{
    public static ApiOrganiser From(SeasonOrganiser given, Network network)
    {
        var organiser = network.Tables.Organisers.First(organiser => organiser.Id == given.Organiser);
        return new(organiser.Id, ApiText.From(organiser.Name), given.IsPartner ? "partner" : "organiser", given.Sources);
    }
}
