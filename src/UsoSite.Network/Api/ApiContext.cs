using System.Globalization;
using UsoSite.Generator.Settings;

namespace UsoSite.Network;

/// <summary>What the shapes of the API are made of, and which state of the data they are of.</summary>
internal sealed class ApiContext(SiteSettings settings, SoundTables tables, Network network)
{
    private readonly ApiSource[] sources = [.. network.Tables.Sources.Select(ApiSource.From)];

    public Network Network { get; } = network;

    public ApiRevision Revision { get; } = new(tables.Version, tables.Package.Modified);

    /// <summary>All of the data by one number, where the version is its beginning.</summary>
    public string Hash { get; } = tables.Hash;

    public string Absolute(string address) => settings.Absolute(address);

    /// <summary>The full addresses of a page in the languages that the site has.</summary>
    public ApiText Pages(Func<Language, string> address) => new(In(Language.Finnish, address), In(Language.Swedish, address), In(Language.English, address));

    /// <summary>The cited sources, each once, in the order of their table.</summary>
    public IReadOnlyList<ApiSource> Sources(IEnumerable<string> cited)
    {
        var ids = cited.ToHashSet(StringComparer.Ordinal);
        return [.. sources.Where(source => ids.Contains(source.Id))];
    }

    public static string? DateText(PartialDate? date) =>
        date is { } known ? known.Day?.ToString("O", CultureInfo.InvariantCulture) ?? known.Year.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>Null in place of an empty text.</summary>
    public static string? Known(string text) => text.Length > 0 ? text : null;

    private string? In(Language language, Func<Language, string> address) => settings.Languages.Contains(language) ? Absolute(address(language)) : null;
}
