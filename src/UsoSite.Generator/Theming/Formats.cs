using System.Globalization;
using Humanizer;
using UsoSite.Generator.Data;
using UsoSite.Generator.Languages;

namespace UsoSite.Generator.Theming;

/// <summary>Numbers and dates as the readers of a language write them. Every space is a no-break space, so that no figure is split.</summary>
public sealed class Formats
{
    private const string NoBreakSpace = "\u00A0";

    private static readonly Dictionary<Language, Formats> All = Language.All.ToDictionary(language => language, language => new Formats(language));

    private readonly bool english;
    private readonly CultureInfo culture;
    private readonly NumberFormatInfo numbers;

    private Formats(Language language)
    {
        english = language == Language.English;
        culture = CultureInfo.GetCultureInfo(language.Code);
        numbers = new()
        {
            NumberGroupSeparator = english ? "," : NoBreakSpace,
            NumberDecimalSeparator = english ? "." : ",",
            NumberGroupSizes = [3],
            NegativeSign = "−",
        };
    }

    public static Formats For(Language language) => All[language];

    public string Number(int value) => value.ToString("#,0", numbers);

    /// <summary>With as many decimals as the value has, six at most: <c>63,82</c>.</summary>
    public string Number(double value) => value.ToString("#,0.######", numbers);

    /// <summary>With the given number of decimals: <c>3,5</c>.</summary>
    public string Decimal(double value, int decimals) => value.ToString("#,0." + new string('0', decimals), numbers);

    /// <summary><c>12 000 €</c>, in English <c>€12,000</c>.</summary>
    public string Euros(int value) => InEuros(Number(Math.Abs(value)), value < 0);

    /// <summary>Euros and cents: <c>0,95 €</c>, in English <c>€0.95</c>.</summary>
    public string Euros(double value, int decimals) => InEuros(Decimal(Math.Abs(value), decimals), value < 0);

    /// <summary><c>1.2.2025</c>, in English <c>1 February 2025</c>.</summary>
    public string Date(DateOnly date) => english
        ? date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture).Replace(" ", NoBreakSpace, StringComparison.Ordinal)
        : date.ToString("d.M.yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day, or a year alone where no more is known.</summary>
    public string Date(PartialDate date) => date.Day is { } day ? Date(day) : date.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>An ordinal in words: 8 is <c>kahdeksas</c>.</summary>
    public string Ordinal(int value) => value.ToOrdinalWords(culture);

    private string InEuros(string amount, bool negative) => (negative ? "−" : "") + (english ? "€" + amount : amount + NoBreakSpace + "€");
}
