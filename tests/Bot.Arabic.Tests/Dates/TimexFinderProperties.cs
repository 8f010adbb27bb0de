using Bot.Arabic.Dates;
using Bot.Arabic.Text;
using CsCheck;

namespace Bot.Arabic.Tests.Dates;

public sealed class TimexFinderProperties
{
    private static readonly TimexFinder Finder = new(Words.Lexicon);

    [Fact]
    public void Expressions_of_any_text_are_in_order_and_slice_it() =>
        Gen.Select(HostileText.Any, Gen.DateTimeOffset.Nullable()).Sample((text, published) =>
        {
            var at = 0;
            foreach (var timex in Finder.Find(text, SentenceSplitter.Split(text), published))
            {
                Assert.True(timex.Span.Start >= at);
                Assert.NotEmpty(timex.Span.Of(text).Trim());
                at = timex.Span.End;
            }

            Assert.True(at <= text.Length);
        });

    [Fact]
    public void A_day_is_found_in_every_spelling_of_its_date() => Gen.Int[0, 80_000].Sample(number =>
    {
        var day = DateOnly.FromDayNumber(657_437 + number);
        string[] months = ["كانون الثاني", "فبراير", "آذار", "أبريل", "أيار", "حزيران", "يوليو", "غشت", "شتنبر", "تشرين الأول", "نوفمبر", "دجنبر"];
        string[] spellings =
        [
            FormattableString.Invariant($"في {day.Day} {months[day.Month - 1]} {day.Year} وقع"),
            FormattableString.Invariant($"في {day.Day}/{day.Month}/{day.Year} وقع"),
            FormattableString.Invariant($"في {day.Year}-{day.Month:D2}-{day.Day:D2} وقع"),
        ];
        foreach (var text in spellings)
        {
            Assert.Equal(PartialDate.Of(day), Assert.Single(Finder.Find(text, SentenceSplitter.Split(text), null)).Value);
        }
    });

    [Fact]
    public void A_weekday_without_a_hint_is_one_of_the_seven_days_up_to_the_publication() =>
        Gen.Int[700_000, 750_000].Sample(number =>
        {
            var day = DateOnly.FromDayNumber(number);
            var published = new DateTimeOffset(day, new TimeOnly(23, 59), TimeSpan.FromHours(-5));
            foreach (var (name, weekday) in new[] { ("السبت", DayOfWeek.Saturday), ("الأحد", DayOfWeek.Sunday), ("الأربعاء", DayOfWeek.Wednesday) })
            {
                var text = $"اجتمع الفريق {name} في المقر.";
                var found = Assert.Single(Finder.Find(text, SentenceSplitter.Split(text), published)).Value.FirstDay;
                Assert.Equal(weekday, found.DayOfWeek);
                Assert.InRange(day.DayNumber - found.DayNumber, 0, 6);
            }
        });

    [Theory]
    [MemberData(nameof(HostileText.Long), MemberType = typeof(HostileText))]
    public void A_page_without_end_is_read_in_a_moment(string name, string piece)
    {
        var text = HostileText.Repeated(piece);
        var sentences = SentenceSplitter.Split(text);
        Quickly.IsDone(name, () => Finder.Find(text, sentences, DateTimeOffset.UnixEpoch));
    }
}
