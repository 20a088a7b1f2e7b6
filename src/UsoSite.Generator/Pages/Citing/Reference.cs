using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using UsoSite.Generator.Data.Schema;
using UsoSite.Generator.Languages;
using UsoSite.Generator.Pages.OpenData;
using UsoSite.Generator.Theming;

namespace UsoSite.Generator.Pages.Citing;

/// <summary>How a page or a table is cited: in words, and in two forms that programs for references read.</summary>
/// <param name="Id">Tells it from others on the page.</param>
public sealed record Reference(string Id, string Text, string BibTex, string Csl)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    private static readonly SearchValues<char> Special = SearchValues.Create(@"\{}#$%&_");

    /// <summary>The citation of what has a title and an address; its author is the site, for no person is named.</summary>
    public static Reference To(CitedThing thing, CitedState state, Language language)
    {
        var version = language.Name("aineiston versio", "dataversion", "version of the data") + " " + state.Version;
        var day = state.Changed is { } changed ? Formats.For(language).Date(changed).Replace('\u00A0', ' ') : null;
        var text = $"{state.Publisher}: {thing.Title}. {Capital(version)}{(day is null ? "" : ", " + day)}. {thing.Address}";
        return new Reference(thing.Id, text, BibTexOf(thing, state, version), CslOf(thing, state, version, language));
    }

    private static string BibTexOf(CitedThing thing, CitedState state, string version)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"@misc{{{thing.Key}-{state.Version},\n");
        Field("author", $"{{{Escaped(state.Publisher)}}}");
        Field("title", $"{{{Escaped(thing.Title)}}}");
        if (state.Changed is { } day)
        {
            Field("year", day.ToString("yyyy", CultureInfo.InvariantCulture));
            Field("date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        Field("note", Escaped(Capital(version)));
        Field("url", thing.Address);
        return text.Append('}').ToString();

        void Field(string name, string value) => text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
    }

    private static string CslOf(CitedThing thing, CitedState state, string version, Language language)
    {
        ArrayBufferWriter<byte> buffer = new(512);
        using (Utf8JsonWriter json = new(buffer, Json))
        {
            json.WriteStartArray();
            json.WriteStartObject();
            json.WriteString("id", $"{thing.Key}-{state.Version}");
            json.WriteString("type", thing.IsData ? "dataset" : "webpage");
            json.WriteString("title", thing.Title);
            json.WriteStartArray("author");
            json.WriteStartObject();
            json.WriteString("literal", state.Publisher);
            json.WriteEndObject();
            json.WriteEndArray();
            if (state.Changed is { } day)
            {
                json.WriteStartObject("issued");
                json.WriteStartArray("date-parts");
                json.WriteStartArray();
                json.WriteNumberValue(day.Year);
                json.WriteNumberValue(day.Month);
                json.WriteNumberValue(day.Day);
                json.WriteEndArray();
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteString("version", state.Version);
            json.WriteString("note", Capital(version));
            json.WriteString("URL", thing.Address);
            json.WriteString("language", language.Code);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>What BibTeX would read as more than a letter.</summary>
    private static string Escaped(string text) => text.AsSpan().IndexOfAny(Special) < 0 ? text : string.Concat(text.Select(letter => letter switch
    {
        '\\' => @"\textbackslash ",
        '{' or '}' => "",
        '#' or '$' or '%' or '&' or '_' => "\\" + letter,
        _ => letter.ToString(),
    }));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

/// <summary>A page or table that is cited.</summary>
/// <param name="Id">Tells it from others on the page.</param>
/// <param name="Key">Name of the entry, without the version: <c>site-product-12</c>.</param>
/// <param name="Address">Full address.</param>
/// <param name="IsData">True for a table or all of them.</param>
public sealed record CitedThing(string Id, string Key, string Title, string Address, bool IsData)
{
    internal static CitedThing Of(Page page, PageContext context) =>
        new("sivu", KeyOf(context.Site, page.Id), context.Text(page.Title), context.Site.Settings.Absolute(page.Address), IsData: false);

    /// <summary>A table of the page of open data, by its place there.</summary>
    internal static CitedThing Of(TableSchema table, Site site, Language language) =>
        new(table.Name, KeyOf(site, table.Name), table.Title.In(language), $"{site.Settings.Absolute(OpenDataPage.Address(language))}#{table.Name}", IsData: true);

    private static string KeyOf(Site site, string id) => $"{Slug.From(site.Settings.ShortTitle)}-{id.Replace('/', '-')}";
}

/// <summary>The state of the site in which something is cited.</summary>
/// <param name="Changed">The day on which the data was last changed; null where it does not say.</param>
public sealed record CitedState(string Publisher, string Version, DateOnly? Changed)
{
    public static CitedState Of(Site site, Language language) => new(site.Settings.Title.In(language), site.Data.Version, site.Data.Package.Modified);
}
