using System.Globalization;
using System.Text.RegularExpressions;
using UsoSite.Bench;

const double MedianBar = 150;
const double SlowestBar = 300;

if (args is not [var program, var site, var count] || !int.TryParse(count, out var rounds) || rounds < 1)
{
    Console.Error.WriteLine("Usage: Preview PROGRAM SITE ROUNDS, where SITE is a copy that may be changed");
    return 2;
}

Edit[] edits =
[
    new("a cell", "data/population.csv", "/kunnat/kajaani/", (text, round) => Regex.Replace(
        text, "(?<=^205,2024,)[0-9]+", number => (int.Parse(number.Value, CultureInfo.InvariantCulture) + round).ToString(CultureInfo.InvariantCulture), RegexOptions.Multiline)),
    new("an article", "content/fi/tietoa.md", "/tietoa/", (text, round) => string.Create(CultureInfo.InvariantCulture, $"{text}\n\nMuutos {round}.\n")),
    new("a style sheet", "themes/uso/assets/css/base.css", "/", (text, round) => string.Create(CultureInfo.InvariantCulture, $"{text}\n.bench {{ order: {round}; }}\n")),
];

using var preview = await RunningPreview.StartAsync(program, site);
Console.WriteLine($"{"from save to message, ms",-26}{"median",8}{"95th %",8}{"highest",9}");
var kept = true;
foreach (var edit in edits)
{
    double[] times = [.. (await edit.MeasureAsync(preview, site, rounds)).Order()];
    var (median, slow) = (times[times.Length / 2], times[(int)Math.Ceiling(times.Length * 0.95) - 1]);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{edit.Name,-26}{median,8:0}{slow,8:0}{times[^1],9:0}"));
    kept &= median <= MedianBar && slow <= SlowestBar;
}

Console.WriteLine(kept ? "Within the bars of 150 ms and 300 ms." : "Over the bars of 150 ms and 300 ms.");
return kept ? 0 : 1;
