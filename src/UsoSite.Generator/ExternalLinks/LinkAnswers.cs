using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace UsoSite.Generator.ExternalLinks;

/// <summary>When addresses answered well, so that they are not asked at every run.</summary>
/// <param name="file">Where it is kept between runs.</param>
/// <param name="today">The day of the run.</param>
public sealed class LinkAnswers(string file, DateOnly today)
{
    /// <summary>How long a good answer is taken for granted.</summary>
    private const int DaysValid = 14;

    private readonly Lazy<SortedDictionary<string, string>> days = new(() => Read(file));

    /// <summary>True where the address answered well not long ago.</summary>
    public bool IsKnown(Uri address) => days.Value.TryGetValue(address.AbsoluteUri, out var written)
        && DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day <= today && today.DayNumber - day.DayNumber < DaysValid;

    public void Add(Uri address)
    {
        lock (days)
        {
            days.Value[address.AbsoluteUri] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Keeps what is still of use: the answers of addresses that the site names.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(IEnumerable<Uri> named)
    {
        var kept = named.Select(address => address.AbsoluteUri).ToHashSet(StringComparer.Ordinal);
        SortedDictionary<string, string> answers = new(days.Value.Where(answer => kept.Contains(answer.Key)).ToDictionary(), StringComparer.Ordinal);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var made = file + ".new";
        File.WriteAllBytes(made, JsonSerializer.SerializeToUtf8Bytes(answers, AnswersJson.Default.SortedDictionaryStringString));
        File.Move(made, file, overwrite: true);
    }

    /// <summary>A file that cannot be read is as good as none.</summary>
    private static SortedDictionary<string, string> Read(string file)
    {
        try
        {
            return File.Exists(file) && JsonSerializer.Deserialize(File.ReadAllBytes(file), AnswersJson.Default.SortedDictionaryStringString) is { } read
                ? new(read, StringComparer.Ordinal)
                : new(StringComparer.Ordinal);
        }
        catch (Exception e) when (e is IOException or JsonException or UnauthorizedAccessException)
        {
            return new(StringComparer.Ordinal);
        }
    }
}

[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(SortedDictionary<string, string>))]
internal sealed partial class AnswersJson : JsonSerializerContext;
