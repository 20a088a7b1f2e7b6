using System.Text.Json.Serialization;

namespace UsoSite.Network;

/// <summary>Writes the shapes of the API; the code is generated when the program is built. Names are those of the columns: <c>annual_fee_eur</c>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(SeasonsDocument))]
[JsonSerializable(typeof(SeasonDocument))]
[JsonSerializable(typeof(FeesDocument))]
[JsonSerializable(typeof(MunicipalitiesDocument))]
[JsonSerializable(typeof(MunicipalityDocument))]
[JsonSerializable(typeof(DecisionsDocument))]
[JsonSerializable(typeof(EventsDocument))]
[JsonSerializable(typeof(ChangesDocument))]
[JsonSerializable(typeof(RevisionDocument))]
internal sealed partial class ApiJson : JsonSerializerContext;
