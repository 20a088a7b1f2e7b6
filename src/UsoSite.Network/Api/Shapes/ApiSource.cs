namespace UsoSite.Network;

/// <summary>A source that the file cites by its id.</summary>
/// <param name="Date">A day, or a year alone; null where it is not known.</param>
/// <param name="Licence">Null where the source states none.</param>
internal sealed record ApiSource(
    string Id, string Title, string Language, string Publisher, string Kind, string? Date, string? Document, string? Url, string? Licence)
{
    public static ApiSource From(Source source) => new(
        source.Id,
        source.TitleText,
        source.Title.Language.Code,
        source.Publisher,
        source.Kind,
        ApiContext.DateText(source.Date),
        ApiContext.Known(source.DocumentText),
        ApiContext.Known(source.Url),
        ApiContext.Known(source.Licence));
}
