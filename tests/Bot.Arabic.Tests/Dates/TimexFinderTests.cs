using System.Globalization;
using Bot.Arabic.Dates;
using Bot.Arabic.Text;

namespace Bot.Arabic.Tests.Dates;

public sealed class TimexFinderTests
{
    private static readonly TimexFinder Finder = new(Words.Lexicon);

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in MarkdownTable.Rows("Dates/dates.md"))
        {
            rows.Add(row[0], row[1], row[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_text_holds_these_dates(string text, string published, string expected)
    {
        var day = DateTime.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var found = Find(text, new DateTimeOffset(day.AddHours(9), TimeSpan.FromHours(3)));

        Assert.Equal(expected, found.Count == 0 ? "-" : string.Join("; ", found.Select(t => $"{t.Span.Of(text)} = {t.Iso}{(t.HasWrongWeekday ? " (wrong weekday)" : "")}")));
    }

    [Fact]
    public void Today_is_the_day_at_the_place_of_publication()
    {
        var lateInRiyadh = new DateTimeOffset(2026, 2, 4, 1, 30, 0, TimeSpan.FromHours(3));

        Assert.Equal("2026-02-04", Assert.Single(Find("وصل اليوم.", lateInRiyadh)).Value.ToString());
        Assert.Equal("2026-02-03", Assert.Single(Find("وصل اليوم.", lateInRiyadh.ToUniversalTime())).Value.ToString());
    }

    [Fact]
    public void Without_a_publication_only_dates_that_stand_alone_are_found() =>
        Assert.Equal("2026-01-06", Assert.Single(Find("أمس والسبت و3 مارس والعام الماضي ثم 6 يناير 2026.", null)).Value.ToString());

    [Theory]
    [InlineData(1, 1)]
    [InlineData(9999, 12)]
    public void Relative_dates_at_the_ends_of_the_calendar_are_left_out(int year, int month)
    {
        var published = new DateTimeOffset(year, month, month == 1 ? 1 : 31, 12, 0, 0, TimeSpan.Zero);
        const string text = "أمس وغدا والسبت الماضي والسبت المقبل و29 فبراير الماضي والعام الماضي والعام المقبل ومايو الماضي والأسبوع الماضي والأسبوع المقبل والعقد الماضي والعقد المقبل والقرن الماضي والصيف الماضي والصيف المقبل والثمانينيات ورمضان الماضي ومايو المقبل وقبل 900 عام.";

        Assert.All(Find(text, published), timex => Assert.InRange(timex.Value.FirstDay.Year, 1, 9999));
    }

    private static IReadOnlyList<Timex> Find(string text, DateTimeOffset? published) => Finder.Find(text, SentenceSplitter.Split(text), published);
}
