namespace UsoSite.Network;

/// <summary>The addresses of the API. They are an interface: others fetch them.</summary>
public static class ApiPaths
{
    public const string Root = "/api/v1/";

    public const string Seasons = Root + "seasons.json";

    public const string Fees = Root + "fees.json";

    public const string Municipalities = Root + "municipalities.json";

    public const string Decisions = Root + "decisions.json";

    public const string Events = Root + "events.json";

    public const string Changes = Root + "changes.json";

    public const string Revision = Root + "revision.json";

    public const string OpenApi = Root + "openapi.json";

    public static string Season(SeasonId season) => $"{Root}seasons/{season}.json";

    public static string Municipality(MunicipalityCode code) => $"{Root}municipalities/{code}.json";

    /// <param name="name">Name of a shape: <c>season-document</c>.</param>
    public static string Schema(string name) => $"{Root}schemas/{name}.json";
}
