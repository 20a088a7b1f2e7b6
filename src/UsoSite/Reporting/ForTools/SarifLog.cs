using System.Text.Json.Serialization;

namespace UsoSite.Reporting.ForTools;

/// <summary>What <c>uso check --format sarif</c> writes, in the names of SARIF 2.1.0.</summary>
internal sealed record SarifLog(string Version, IReadOnlyList<SarifRun> Runs)
{
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-1)]
    public string Schema { get; init; } = "https://json.schemastore.org/sarif-2.1.0.json";
}

/// <summary>One run of the program.</summary>
/// <param name="ColumnKind">In what columns are counted.</param>
internal sealed record SarifRun(SarifTool Tool, string Language, string ColumnKind, IReadOnlyList<SarifResult> Results);

internal sealed record SarifTool(SarifDriver Driver);

/// <summary>The program, with the rules that the results name.</summary>
internal sealed record SarifDriver(string Name, string Version, string SemanticVersion, IReadOnlyList<SarifRule> Rules);

/// <summary>A rule with its page.</summary>
internal sealed record SarifRule(string Id, string Name, SarifMessage ShortDescription, SarifHelp Help, SarifConfiguration DefaultConfiguration);

internal sealed record SarifMessage(string Text);

internal sealed record SarifHelp(string Text, string Markdown);

/// <param name="Level"><c>error</c> or <c>warning</c>.</param>
internal sealed record SarifConfiguration(string Level);

/// <summary>A problem.</summary>
/// <param name="RuleIndex">The place of its rule in the list of the driver.</param>
/// <param name="PartialFingerprints">What stays the same when the problem moves to another line.</param>
internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifMessage Message,
    IReadOnlyList<SarifLocation> Locations,
    IReadOnlyList<SarifLocation>? RelatedLocations,
    IReadOnlyDictionary<string, string> PartialFingerprints,
    IReadOnlyDictionary<string, string>? Properties);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

/// <param name="Region">Null where the whole file is meant.</param>
internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion? Region);

/// <param name="Uri">From the root of the repository, with forward slashes, escaped.</param>
internal sealed record SarifArtifact(string Uri, string UriBaseId);

/// <param name="StartColumn">From 1; null where the whole line is meant.</param>
internal sealed record SarifRegion(int StartLine, int? StartColumn);

/// <summary>How a <see cref="SarifLog"/> is serialized; its code is generated at build time.</summary>
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifContext : JsonSerializerContext;
