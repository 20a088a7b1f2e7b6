using System.Xml.Linq;
using UsoSite.Imports;

namespace UsoSite.Tests.Imports;

public sealed class FormatsOfCells
{
    [Theory]
    [InlineData(45670, "General", "45670", false)]
    [InlineData(45670, "d.m.yyyy", "2025-01-13", true)]
    [InlineData(45670.5, "yyyy-mm-dd hh:mm", "2025-01-13 12:00:00", true)]
    [InlineData(5, "000", "005", false)]
    [InlineData(5, "0", "5", false)]
    [InlineData(9000, "#,##0\" hlö/y\"", "9000", false)]
    [InlineData(9000, "[Red]#,##0\\d", "9000", false)]
    [InlineData(63.823, "0.00", "63.823", false)]
    [InlineData(0.30000000000000004, "0.0", "0.3", false)]
    public void ANumberIsWhatItsFormatShows(double number, string code, string text, bool isDay) => Assert.Equal((text, isDay), Formats(code, false).TextOf(number, 1));

    [Fact]
    public void DaysMayBeCountedFrom1904() => Assert.Equal(("2025-01-13", true), Formats("d.m.yyyy", true).TextOf(45670 - 1462, 1));

    [Fact]
    public void AFormatThatTheWorkbookDoesNotDescribeIsNone() => Assert.Equal(("5", false), new CellFormats(null, false).TextOf(5, 7));

    private static CellFormats Formats(string code, bool from1904) => new(
        new XElement("styleSheet",
            new XElement("numFmts", new XElement("numFmt", new XAttribute("numFmtId", 164), new XAttribute("formatCode", code))),
            new XElement("cellXfs", new XElement("xf", new XAttribute("numFmtId", 0)), new XElement("xf", new XAttribute("numFmtId", 164)))),
        from1904);
}
