using System.Globalization;
using Humanizer;
using UsoSite.Generator.Data;

namespace UsoSite.Generator.Theming;

/// <summary>Numbers and dates as Finnish readers write them. Every space is a no-break space, so that no figure is split.</summary>
public static class Formats
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly CultureInfo Finnish = CultureInfo.GetCultureInfo("fi");

    private static readonly NumberFormatInfo Numbers = new()
    {
        NumberGroupSeparator = NoBreakSpace.ToString(),
        NumberDecimalSeparator = ",",
        NumberGroupSizes = [3],
        NegativeSign = "−",
    };

    public static string Number(int value) => value.ToString("#,0", Numbers);

    /// <summary>With the given number of decimals: <c>3,5</c>.</summary>
    public static string Decimal(double value, int decimals) =>
        value.ToString("#,0." + new string('0', decimals), Numbers);

    public static string Euros(int value) => Number(value) + NoBreakSpace + "€";

    public static string Date(DateOnly date) => date.ToString("d.M.yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day, or a year alone where no more is known.</summary>
    public static string Date(PartialDate date) => date.Day is { } day ? Date(day) : date.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>An ordinal in words: 8 is <c>kahdeksas</c>.</summary>
    public static string Ordinal(int value) => value.ToOrdinalWords(Finnish);
}
