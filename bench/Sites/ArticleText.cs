using System.Globalization;
using System.Text;

namespace UsoSite.Bench;

/// <summary>The page of a municipality as an article: Markdown with two tables, and the chart as HTML.</summary>
internal static class ArticleText
{
    public static string Of(MunicipalityPage page)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            ---
            title: {page.Name}
            description: "{page.Name}: asukasluku ja maksut."
            html: true
            toc: false
            ---

            {page.Name}, {page.Region}. Asukasluku {page.Date}: **{page.Residents}**.

            ## Asukasluku

            {Chart(page)}

            | Vuosi | Asukasluku | Muutos |
            | --- | ---: | ---: |

            """);
        foreach (var year in page.Years)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {year.Year} | {year.Residents} | {Known(year.Change)} |\n");
        }

        text.Append("""

            ## Maksut kausittain

            | Kausi | Maksu €/vuosi | Koko kausi € | Tieto | Asukasluku | Päivä |
            | --- | ---: | ---: | --- | ---: | --- |

            """);
        foreach (var fee in page.Fees)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {fee.Season} | {Known(fee.Annual)} | {Known(fee.Total)} | {fee.State} | {Known(fee.Residents)} | {fee.Date} |\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"""

            ## Perustiedot

            - Nimi suomeksi: **{page.Name}**
            - Nimi ruotsiksi: *{page.SwedishName}*
            - Kuntanumero: `{page.Code}`
            - Maakunta: {page.Region}
            - Hyvinvointialue: {page.County}
            - Kielet: {page.Languages}
            - Kuntaryhmä: {page.Kind}

            """).ToString();
    }

    private static string Known(string figure) => figure.Length > 0 ? figure : "–";

    private static string Chart(MunicipalityPage page)
    {
        var chart = page.Chart;
        return string.Join('\n',
        [
            "<figure>",
            $"<figcaption>Asukasluku {page.FirstYear}–{page.LastYear}</figcaption>",
            $"""<svg class="chart" width="100%" height="{chart.Height}" role="img">""",
            .. chart.Grid.Select(line =>
                $"""<line class="chart-grid" x1="0" x2="100%" y1="{line.Y}" y2="{line.Y}"/><text class="chart-note" x="0" y="{line.TextY}">{line.Residents}</text>"""),
            .. chart.Limits.Select(limit =>
                $"""<line class="chart-limit" x1="0" x2="100%" y1="{limit.Y}" y2="{limit.Y}"/><text x="{limit.X}" y="{limit.TextY}" text-anchor="{limit.Anchor}">raja {limit.Residents}</text>"""),
            .. chart.Line.Select(part => $"""<line class="chart-line" x1="{part.X1}" y1="{part.Y1}" x2="{part.X2}" y2="{part.Y2}"/>"""),
            .. chart.Points.Select(point => $"""<circle class="chart-point" cx="{point.X}" cy="{point.Y}" r="4"/>"""
                + (point.Named ? $"""<text class="chart-note" x="{point.X}" y="{chart.YearY}" text-anchor="middle">{point.Year}</text>""" : "")),
            .. chart.Labels.Select(label => $"""<text class="chart-value" x="{label.X}" y="{label.Y}" text-anchor="{label.Anchor}">{label.Residents}</text>"""),
            "</svg>",
            "</figure>",
        ]);
    }
}
