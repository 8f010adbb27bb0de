using System.Globalization;
using Bot.Arabic.Dates;
using Bot.Chats.Tests.Support;
using Bot.Chats.Wording;

namespace Bot.Chats.Tests.Wording;

public sealed class DateTextsTests
{
    private readonly DateTexts dates = new(Config.Arabic);

    [Theory]
    [InlineData("2026-02-03", "الثلاثاء 3 فبراير 2026")]
    [InlineData("2025-12-31", "الأربعاء 31 ديسمبر 2025")]
    [InlineData("2024-02-29", "الخميس 29 فبراير 2024")]
    [InlineData("2026-04-05", "الأحد 5 أبريل 2026")]
    public void A_day_is_written_with_its_weekday(string day, string written) => Assert.Equal(written, dates.Day(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-02-03", "3 فبراير 2026")]
    [InlineData("2026-02", "فبراير 2026")]
    [InlineData("2025", "2025")]
    [InlineData("2026-W06", "أسبوع 2 فبراير 2026")]
    [InlineData("2025-Q3", "الربع الثالث من 2025")]
    [InlineData("2025-H2", "النصف الثاني من 2025")]
    [InlineData("2025-SP", "ربيع 2025")]
    [InlineData("2025-WI", "شتاء 2025")]
    [InlineData("199", "1990–1999")]
    [InlineData("18", "1800–1899")]
    [InlineData("2026-02-18/2026-03-19", "18 فبراير 2026–19 مارس 2026")]
    public void A_date_is_written_as_exactly_as_it_is_known(string date, string written) => Assert.Equal(written, dates.Partial(Parse(date), isExpected: false));

    [Fact]
    public void What_was_still_to_come_is_marked() => Assert.Equal("مارس 2026 (مرتقب)", dates.Partial(Parse("2026-03"), isExpected: true));

    private static PartialDate Parse(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text, nameof(text));
}
