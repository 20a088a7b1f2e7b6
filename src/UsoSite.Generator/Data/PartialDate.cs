namespace UsoSite.Generator.Data;

/// <summary>A day, or a year where the source gives no more.</summary>
public readonly record struct PartialDate(int Year, DateOnly? Day)
{
    public static PartialDate On(DateOnly day) => new(day.Year, day);

    /// <summary>For sorting: a year alone comes before its days.</summary>
    public int SortKey => (Year * 1000) + (Day?.DayOfYear ?? 0);
}
