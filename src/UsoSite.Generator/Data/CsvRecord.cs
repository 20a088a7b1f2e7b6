namespace UsoSite.Generator.Data;

/// <summary>One record of a CSV file.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Cells">Its cells, unquoted.</param>
/// <param name="BrokenQuote">Offset of a quotation mark that does not fit the format, or null.</param>
internal readonly record struct CsvRecord(int Start, string[] Cells, int? BrokenQuote);
