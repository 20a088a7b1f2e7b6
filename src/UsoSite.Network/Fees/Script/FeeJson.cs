using System.Text.Json.Serialization;

namespace UsoSite.Network;

/// <summary>Writes the data of the fee calculator; the code is generated when the program is built, so that none is made when it runs.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(FeeData))]
internal sealed partial class FeeDataJson : JsonSerializerContext;

/// <summary>Writes what the version of the data is made of.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(FeeFigures))]
internal sealed partial class FeeFiguresJson : JsonSerializerContext;

/// <summary>Every figure that a fee or its state depends on. Its names in JSON are part of the version, which links hold.</summary>
internal sealed record FeeFigures(
    [property: JsonPropertyName("seasons")] IReadOnlyList<SeasonFees> Seasons,
    [property: JsonPropertyName("years")] IReadOnlyList<int> Years,
    [property: JsonPropertyName("residents")] IReadOnlyList<FeeResidents> Residents,
    [property: JsonPropertyName("fees")] IReadOnlyList<FeeByDecision> Fees);

/// <summary>The populations of a municipality.</summary>
internal sealed record FeeResidents(string Code, IReadOnlyList<int?> Residents);

/// <summary>The fee of a municipality by its own decision.</summary>
internal sealed record FeeByDecision(string Municipality, string Season, int? Annual, int? Total, bool VatExcluded, bool Joined);
