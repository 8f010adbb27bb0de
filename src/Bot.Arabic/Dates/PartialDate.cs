using System.Globalization;

namespace Bot.Arabic.Dates;

/// <summary>A Gregorian day, month or year, as exact as the text gives it.</summary>
/// <remarks>Ordered by first day; a wider date comes before a narrower one that begins on the same day.</remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(DateOnly firstDay, Granularity granularity) => (FirstDay, Granularity) = (firstDay, granularity);

    /// <summary>The first day that the date covers.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day that the date covers, which is in it.</summary>
    public DateOnly LastDay => Granularity switch
    {
        Granularity.Day => FirstDay,
        Granularity.Month => FirstDay.AddDays(DateTime.DaysInMonth(FirstDay.Year, FirstDay.Month) - 1),
        Granularity.Year => new DateOnly(FirstDay.Year, 12, 31),
        _ => throw new InvalidOperationException("unknown granularity"),
    };

    /// <summary>How exact the date is.</summary>
    public Granularity Granularity { get; }

    /// <summary>A day.</summary>
    public static PartialDate Of(DateOnly day) => new(day, Granularity.Day);

    /// <summary>A month; <paramref name="month"/> is 1 to 12.</summary>
    public static PartialDate Of(int year, int month) => new(new DateOnly(year, month, 1), Granularity.Month);

    /// <summary>A year, 1 to 9999.</summary>
    public static PartialDate Of(int year) => new(new DateOnly(year, 1, 1), Granularity.Year);

    /// <summary>Reads what <see cref="ToString"/> prints; false for anything else.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        var culture = CultureInfo.InvariantCulture;
        date = default;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day))
        {
            date = Of(day);
        }
        else if (DateOnly.TryParseExact(text, "yyyy-MM", culture, DateTimeStyles.None, out var month))
        {
            date = Of(month.Year, month.Month);
        }
        else if (DateOnly.TryParseExact(text, "yyyy", culture, DateTimeStyles.None, out var year))
        {
            date = Of(year.Year);
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) =>
        FirstDay != other.FirstDay ? FirstDay.CompareTo(other.FirstDay) : other.Granularity.CompareTo(Granularity);

    /// <summary>ISO 8601: <c>2026-02-03</c>, <c>2026-02</c> or <c>2026</c>.</summary>
    public override string ToString() => FirstDay.ToString(
        Granularity switch { Granularity.Day => "yyyy-MM-dd", Granularity.Month => "yyyy-MM", _ => "yyyy" },
        CultureInfo.InvariantCulture);
}
