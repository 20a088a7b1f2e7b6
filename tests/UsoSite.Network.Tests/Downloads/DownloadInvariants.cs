using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Data.Sqlite;

namespace UsoSite.Network.Tests;

/// <summary>What the published tables must keep, whatever rows they have.</summary>
public abstract class DownloadInvariants(BuiltSite fixture)
{
    private string Data => Path.Combine(fixture.Output, "data");

    [Fact]
    public void TheWorkbookIsValidAndHasEveryRow()
    {
        var tables = SiteTables.Sound(fixture.Root);
        using var workbook = SpreadsheetDocument.Open(Path.Combine(Data, "uso.xlsx"), isEditable: false);

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(workbook).Take(5).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
        var sheets = workbook.WorkbookPart!.Workbook!.Descendants<Sheet>().Skip(1)
            .Select(sheet => (sheet.Name!.Value!, ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Count() - 1));
        Assert.Equal(tables.All.Select(table => (table.Name, table.Rows.Count)), sheets);
    }

    [Fact]
    public void TheDatabaseIsSoundAndHasEveryRow()
    {
        Assert.Equal(["ok"], Rows("PRAGMA integrity_check"));
        Assert.Empty(Rows("PRAGMA foreign_key_check"));
        Assert.All(SiteTables.Sound(fixture.Root).All, table => Assert.Equal([$"{table.Rows.Count}"], Rows($"SELECT count(*) FROM \"{table.Name}\"")));
    }

    [Fact]
    public void TheViewOfFeesIsThatOfTheProgram()
    {
        var network = fixture.Network;
        var expected =
            from municipality in network.Municipalities.OrderBy(m => m.Code.Value, StringComparer.Ordinal)
            from season in network.Seasons
            let fee = network.FeeOf(municipality.Code, season)
            select string.Join('|', municipality.Code, season.Id, FeeView.From(fee, network).State, fee.AnnualFee, fee.SeasonFee, fee.Population?.Residents, fee.Decision?.Id);

        Assert.Equal(expected, Rows("SELECT municipality, season, state, annual_fee_eur, season_fee_eur, residents, decision FROM fee_by_municipality"));
    }

    [Fact]
    public void TheViewOfMembersIsThatOfTheProgram()
    {
        var network = fixture.Network;
        var expected =
            from season in network.Seasons
            from municipality in network.Municipalities
            from membership in network.MembershipsOf(municipality.Code)
            where membership.Season == season
            select $"{season.Id}|{municipality.Code}|{(membership.Confirmed ? "member" : "registered")}";

        Assert.Equal(expected.Order(StringComparer.Ordinal), Rows("SELECT season, municipality, state FROM members_by_season").Order(StringComparer.Ordinal));
    }

    private IReadOnlyList<string> Rows(string sql)
    {
        using SqliteConnection database = new($"Data Source={Path.Combine(Data, "uso.sqlite")};Mode=ReadOnly;Pooling=False");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
