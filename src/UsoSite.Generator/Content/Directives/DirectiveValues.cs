using System.Globalization;
using UsoSite.Generator.Domain;

namespace UsoSite.Generator.Content.Directives;

/// <summary>The arguments of one directive, checked before.</summary>
internal sealed class DirectiveValues(IReadOnlyDictionary<string, string> arguments, Network network)
{
    public const string Newest = "newest";

    public Season Season => arguments["season"] == Newest ? network.NewestSeason : network.Season(new SeasonId(arguments["season"]));

    public string Text(string name) => arguments.GetValueOrDefault(name, "");

    public MunicipalityCode? Municipality => arguments.TryGetValue("municipality", out var code) ? new MunicipalityCode(code) : null;

    public int? Residents => arguments.TryGetValue("residents", out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
