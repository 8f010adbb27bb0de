using Bot.Arabic.Dates;
using CsCheck;

namespace Bot.Arabic.Tests.Dates;

public sealed class PartialDateTests
{
    private static readonly Gen<PartialDate> Any = Gen.Select(Gen.Int[0, DateOnly.MaxValue.DayNumber], Gen.Int[0, 400], Gen.Enum<Granularity>()).Select((number, length, granularity) =>
    {
        var day = DateOnly.FromDayNumber(number);
        return granularity switch
        {
            Granularity.Day => PartialDate.Of(day),
            Granularity.Week => PartialDate.WeekOf(day),
            Granularity.Month => PartialDate.Of(day.Year, day.Month),
            Granularity.Quarter => PartialDate.QuarterOf(day.Year, ((day.Month - 1) / 3) + 1),
            Granularity.Season => PartialDate.SeasonOf(day.Year, ((day.Month - 1) / 3) + 1),
            Granularity.Half => PartialDate.HalfOf(day.Year, ((day.Month - 1) / 6) + 1),
            Granularity.Year => PartialDate.Of(day.Year),
            Granularity.Decade => PartialDate.DecadeOf(day.Year),
            Granularity.Century => PartialDate.CenturyOf(day.Year),
            _ => PartialDate.Between(day, DateOnly.FromDayNumber(Math.Min(number + length, DateOnly.MaxValue.DayNumber))),
        };
    });

    [Theory]
    [InlineData("2026-02-03", Granularity.Day, "2026-02-03", "2026-02-03")]
    [InlineData("2026-W06", Granularity.Week, "2026-02-02", "2026-02-08")]
    [InlineData("2026-W01", Granularity.Week, "2025-12-29", "2026-01-04")]
    [InlineData("2026-02", Granularity.Month, "2026-02-01", "2026-02-28")]
    [InlineData("2026-Q4", Granularity.Quarter, "2026-10-01", "2026-12-31")]
    [InlineData("2026-SU", Granularity.Season, "2026-06-01", "2026-08-31")]
    [InlineData("2026-WI", Granularity.Season, "2026-12-01", "2027-02-28")]
    [InlineData("2026-H2", Granularity.Half, "2026-07-01", "2026-12-31")]
    [InlineData("2026", Granularity.Year, "2026-01-01", "2026-12-31")]
    [InlineData("199", Granularity.Decade, "1990-01-01", "1999-12-31")]
    [InlineData("18", Granularity.Century, "1800-01-01", "1899-12-31")]
    [InlineData("2026-02-18/2026-03-19", Granularity.Period, "2026-02-18", "2026-03-19")]
    [InlineData("00", Granularity.Century, "0001-01-01", "0099-12-31")]
    [InlineData("9999-WI", Granularity.Season, "9999-12-01", "9999-12-31")]
    public void A_date_covers_its_days(string text, Granularity granularity, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal((granularity, first, last), (date.Granularity, Day(date.FirstDay), Day(date.LastDay)));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("0000")]
    [InlineData("20260")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-2")]
    [InlineData("2026-Q5")]
    [InlineData("2026-H0")]
    [InlineData("2026-XX")]
    [InlineData("2026-su")]
    [InlineData("2026-W54")]
    [InlineData("2026-W00")]
    [InlineData("0000-Q1")]
    [InlineData("-26-Q1")]
    [InlineData("2026/02")]
    [InlineData("2026-02-30")]
    [InlineData("2026-03-19/2026-02-18")]
    [InlineData("2026-02-18-2026-03-19")]
    [InlineData("٢٠٢٦")]
    public void What_no_date_prints_is_none(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void A_date_is_read_as_it_was_printed() =>
        Any.Sample(date => Assert.Equal(date, PartialDate.TryParse(date.ToString(), out var read) ? read : default));

    [Fact]
    public void The_first_day_is_no_later_than_the_last() => Any.Sample(date => Assert.True(date.FirstDay <= date.LastDay));

    [Fact]
    public void A_wider_date_comes_before_a_narrower_one_of_the_same_first_day()
    {
        string[] inOrder = ["20", "202", "2020", "2020-H1", "2020-Q1", "2020-01", "2020-01-01", "2020-W02", "2020-01-06", "2020-SP", "2020-03"];
        var dates = inOrder.Select(text => PartialDate.TryParse(text, out var date) ? date : default).ToList();

        Assert.Equal(dates, dates.AsEnumerable().Reverse().OrderBy(d => d));
    }

    private static string Day(DateOnly day) => PartialDate.Of(day).ToString();
}
