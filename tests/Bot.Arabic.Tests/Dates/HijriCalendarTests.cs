using System.Globalization;
using Bot.Arabic.Dates;
using Bot.Arabic.Text;

namespace Bot.Arabic.Tests.Dates;

public sealed class HijriCalendarTests
{
    private static readonly TimexFinder Finder = new(Words.Lexicon);

    private static readonly string[] Months =
        ["محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذي القعدة", "ذي الحجة"];

    [Fact]
    public void Every_day_of_the_calendar_is_the_day_that_the_runtime_says()
    {
        var calendar = new UmAlQuraCalendar();
        for (var day = calendar.MinSupportedDateTime.Date; day < calendar.MaxSupportedDateTime; day = day.AddDays(1))
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"{calendar.GetDayOfMonth(day)} {Months[calendar.GetMonth(day) - 1]} {calendar.GetYear(day)} هـ");

            Assert.Equal(PartialDate.Of(DateOnly.FromDateTime(day)), Find(text, null));
        }
    }

    [Fact]
    public void A_month_covers_its_days_and_a_year_its_months()
    {
        var calendar = new UmAlQuraCalendar();
        for (var year = 1318; year <= 1500; year++)
        {
            var whole = Find(string.Create(CultureInfo.InvariantCulture, $"عام {year} هـ"), null);
            var next = whole.FirstDay;
            for (var month = 1; month <= 12; month++)
            {
                var part = Find(string.Create(CultureInfo.InvariantCulture, $"شهر {Months[month - 1]} {year} هـ"), null);

                Assert.Equal(next, part.FirstDay);
                Assert.Equal(calendar.GetDaysInMonth(year, month), part.LastDay.DayNumber - part.FirstDay.DayNumber + 1);
                next = part.LastDay.AddDays(1);
            }

            Assert.Equal(next, whole.LastDay.AddDays(1));
        }
    }

    [Theory]
    [InlineData("1318", false)]
    [InlineData("1500", false)]
    [InlineData("1317", true)]
    [InlineData("1501", true)]
    public void Years_that_the_runtime_does_not_know_are_left_out(string year, bool isLeftOut)
    {
        var text = $"5 رمضان {year} هـ";

        Assert.Equal(isLeftOut, Finder.Find(text, SentenceSplitter.Split(text), DateTimeOffset.UnixEpoch).Count == 0);
    }

    [Theory]
    [InlineData(1800)]
    [InlineData(2500)]
    public void Without_a_year_nothing_is_found_outside_of_the_known_years(int published)
    {
        const string text = "في شهر رمضان وفي 5 شعبان المقبل.";

        Assert.Empty(Finder.Find(text, SentenceSplitter.Split(text), new DateTimeOffset(published, 6, 1, 0, 0, 0, TimeSpan.Zero)));
    }

    private static PartialDate Find(string text, DateTimeOffset? published) => Assert.Single(Finder.Find(text, SentenceSplitter.Split(text), published)).Value;
}
