using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace UsoSite.Imports;

/// <summary>How a workbook shows its numbers: some are days, some are codes with zeros before them.</summary>
/// <param name="styles">The part of the workbook that describes them; null where it has none.</param>
/// <param name="from1904">True where days are counted from 1904, as old Macintoshes did.</param>
internal sealed partial class CellFormats(XElement? styles, bool from1904)
{
    private const int DaysTo1904 = 1462;

    private readonly int[] formats = [.. Workbook.Named(Workbook.Named(styles, "cellXfs").FirstOrDefault(), "xf").Select(format => (int?)format.Attribute("numFmtId") ?? 0)];

    private readonly Dictionary<int, string> codes = Workbook.Named(Workbook.Named(styles, "numFmts").FirstOrDefault(), "numFmt")
        .ToDictionary(format => (int)format.Attribute("numFmtId")!, format => format.Attribute("formatCode")!.Value);

    /// <summary>A number as text and whether it is a day.</summary>
    /// <param name="style">The number of the cell's format.</param>
    public (string Text, bool IsDay) TextOf(double number, int style)
    {
        var format = style < formats.Length ? formats[style] : 0;
        var code = codes.GetValueOrDefault(format, "");
        if (format is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) || Letters().IsMatch(Literals().Replace(code, "")))
        {
            var time = DateTime.FromOADate(number + (from1904 ? DaysTo1904 : 0));
            return (time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), true);
        }

        var text = number.ToString("0.###############", CultureInfo.InvariantCulture);
        return (code.Length > 1 && code.All(c => c == '0') ? text.PadLeft(code.Length, '0') : text, false);
    }

    [GeneratedRegex("[ymdhs]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    /// <summary>What a format writes as it stands: in quotation marks, in brackets, after a backslash.</summary>
    [GeneratedRegex("""
        "[^"]*"|\[[^\]]*\]|\\.
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Literals();
}
