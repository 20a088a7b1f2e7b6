using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using UsoSite.Generator.Downloads;
using UsoSite.Generator.Publishing;
using UsoSite.Generator.Settings;

namespace UsoSite.Network;

/// <summary>Makes every file of the API.</summary>
internal static class MakeApi
{
    private static readonly JsonWriterOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<OutputFile> From(SiteSettings settings, SoundTables tables, Network network)
    {
        if (!settings.DataForms.HasFlag(DataForms.Api))
        {
            return [];
        }

        ApiContext context = new(settings, tables, network);
        return
        [
            File(ApiPaths.Revision, () => RevisionDocument.From(context), ApiJson.Default.RevisionDocument),
            File(ApiPaths.Seasons, () => SeasonsDocument.From(context), ApiJson.Default.SeasonsDocument),
            File(ApiPaths.Fees, () => FeesDocument.From(context), ApiJson.Default.FeesDocument),
            File(ApiPaths.Municipalities, () => MunicipalitiesDocument.From(context), ApiJson.Default.MunicipalitiesDocument),
            File(ApiPaths.Decisions, () => DecisionsDocument.From(context), ApiJson.Default.DecisionsDocument),
            File(ApiPaths.Events, () => EventsDocument.From(context), ApiJson.Default.EventsDocument),
            File(ApiPaths.Changes, () => ChangesDocument.From(context), ApiJson.Default.ChangesDocument),
            .. network.Seasons.Select(season => File(ApiPaths.Season(season.Id), () => SeasonDocument.From(season, context), ApiJson.Default.SeasonDocument)),
            .. network.Municipalities.Select(municipality => File(ApiPaths.Municipality(municipality.Code), () => MunicipalityDocument.From(municipality, context), ApiJson.Default.MunicipalityDocument)),
            .. ApiDescription.Files(settings),
        ];

        static OutputFile File<T>(string address, Func<T> document, JsonTypeInfo<T> shape) => OutputFile.MadeBy(address[1..], () => Bytes(document(), shape));
    }

    private static byte[] Bytes<T>(T document, JsonTypeInfo<T> shape)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Format))
        {
            JsonSerializer.Serialize(json, document, shape);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
