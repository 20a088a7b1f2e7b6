using System.Globalization;

namespace UsoSite.Generator.Tests;

/// <summary>Two builds publish the same bytes, also of the files that are no text, wherever and in whatever culture they run.</summary>
public sealed class SameBytes
{
    [Fact]
    public void InAnotherFolderAndCulture()
    {
        using TelescopeSite first = new();
        using TelescopeSite second = new();
        first.Build();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("sv-FI") { NumberFormat = new NumberFormatInfo { NegativeSign = "−", NumberDecimalSeparator = "," } };
            second.Build();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        var files = Directory.EnumerateFiles(Path.Combine(first.Output, "data")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray();

        Assert.Contains("telescopes.sqlite", files);
        Assert.Contains("telescopes.xlsx", files);
        Assert.Contains("telescopes.zip", files);
        Assert.All(files, file => Assert.Equal(
            File.ReadAllBytes(Path.Combine(first.Output, "data", file!)), File.ReadAllBytes(Path.Combine(second.Output, "data", file!))));
    }

    [Fact]
    public void NothingIsWrittenWhereNothingChanged()
    {
        using TelescopeSite site = new();
        site.Build();
        var report = site.Build().Published!;

        Assert.Equal((0, 0), (report.Changed, report.Removed));
    }
}
