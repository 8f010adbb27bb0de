using Bot.Arabic.Dates;
using Bot.Chats.Messages;
using Bot.Chats.Tests.Support;
using Bot.Chats.Wording;
using Bot.News;
using Microsoft.Extensions.Options;

namespace Bot.Chats.Tests.Messages;

/// <summary>A digest and a timeline as a person reads them in a terminal.</summary>
public sealed class MessagesTests
{
    private static readonly ArticleLink Ufuq = new("a1", "الأفق", new Uri("http://ufuq.test/1"));

    private static readonly ArticleLink Nahar = new("a2", "نهار الخليج", new Uri("http://nahar.test/2"));

    [Fact]
    public void A_digest_tells_each_story_with_its_quotation_dates_and_sources()
    {
        var story = new DigestStory(
            "s1",
            "قمة في الدوحة",
            ["بدأت القمة صباحًا.", "وتستمر يومين."],
            new DigestQuote("نريد سلامًا دائمًا", "ليلى حداد", "a1"),
            [new DigestDate(PartialDate.Of(2026, 3), "تُعقد الجولة التالية في مارس.", true)],
            [Ufuq, Nahar]);

        var text = PlainTextRenderer.Render(new DigestMessage(Config.Arabic, new DateTexts(Config.Arabic)).Of(new Digest(new DateOnly(2026, 2, 3), [story])));

        Assert.Equal(
            """
            ملخص الثلاثاء 3 فبراير 2026

            ■ قمة في الدوحة
            بدأت القمة صباحًا. وتستمر يومين.
              «نريد سلامًا دائمًا» — ليلى حداد
            • مارس 2026 (مرتقب): تُعقد الجولة التالية في مارس.
              الأفق: http://ufuq.test/1
              نهار الخليج: http://nahar.test/2
            """,
            text);
    }

    [Fact]
    public void What_was_added_to_a_known_story_is_headed_as_an_update()
    {
        var story = new DigestStory("s1", "قمة في الدوحة", ["انتهت القمة باتفاق."], null, [], [Ufuq]) { IsUpdate = true };

        var text = PlainTextRenderer.Render(new DigestMessage(Config.Arabic, new DateTexts(Config.Arabic)).Of(new Digest(new DateOnly(2026, 2, 4), [story])));

        Assert.Contains("■ تحديث: قمة في الدوحة\nانتهت القمة باتفاق.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_timeline_tells_each_event_with_its_source_and_no_quotation_twice()
    {
        var text = Render(new Timeline(["macron", "putin", "xyz"], ["ماكرون", "بوتين"], ["xyz"], [
            Event(PartialDate.Of(2025), "قال ماكرون: «سنتحدث».", "سنتحدث"),
            Event(PartialDate.Of(new DateOnly(2026, 2, 3)), "تحدث الرئيسان.", "كان الحديث مفيدًا"),
        ]));

        Assert.Equal(
            """
            تسلسل الأحداث: ماكرون وبوتين
            لم أجد في الأخبار: xyz.

            • 2025: قال ماكرون: «سنتحدث».
              الأفق: http://ufuq.test/1
              نهار الخليج: http://nahar.test/2

            • 3 فبراير 2026: تحدث الرئيسان.
              «كان الحديث مفيدًا» — ماكرون
              الأفق: http://ufuq.test/1
              نهار الخليج: http://nahar.test/2
            """,
            text);
    }

    [Fact]
    public void Of_a_long_timeline_the_newest_lines_are_shown_and_the_others_counted()
    {
        var text = Render(new Timeline(["ماكرون"], ["ماكرون"], [], [.. Enumerable.Range(1990, 31).Select(year => Event(PartialDate.Of(year), "حدث.", null))]));

        Assert.Contains("وقبل هذه الأحداث 11 حدثًا لم تُعرض.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2000", text, StringComparison.Ordinal);
        Assert.Contains("2001", text, StringComparison.Ordinal);
        Assert.Contains("2020", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Known_names_without_a_common_event_are_told_so() =>
        Assert.Equal("لم أجد في الأخبار أحداثًا مؤرخة عن: ماكرون وبوتين.", Render(new Timeline(["macron", "putin"], ["ماكرون", "بوتين"], [], [])));

    [Fact]
    public void A_line_that_does_not_name_who_says_it_has_the_speaker_in_front()
    {
        var line = Event(PartialDate.Of(2026), "وأضاف أن الطريق سيفتح.", null) with { ToldBy = "سعاد الخالدي" };

        Assert.Contains("سعاد الخالدي: وأضاف أن الطريق سيفتح.", Render(new Timeline(["الخالدي"], ["الخالدي"], [], [line])), StringComparison.Ordinal);
    }

    private static TimelineEvent Event(PartialDate date, string text, string? quote) => new(date, text, false, quote, "ماكرون", null, [Ufuq, Nahar]);

    private static string Render(Timeline timeline) =>
        PlainTextRenderer.Render(new TimelineMessage(Config.Arabic, new DateTexts(Config.Arabic), Options.Create(new ChatOptions())).Of(timeline));
}
