using System.Globalization;
using Bot.News.Loading.Pages;

namespace Bot.News.Tests.Loading;

/// <summary>The forms in which pages show their article's times, in a line under the headline.</summary>
public sealed class PageTimeTests
{
    private const string First = "افتتح رئيس البلدية صباح اليوم جسر المشاة الجديد فوق النهر بعد عامين من الأعمال.";
    private const string Second = "وقال في كلمته إن الجسر يقرّب بين ضفتي المدينة، وإن الدراجات ستعبره مجانا.";

    private static readonly PageReader Reader = new(Newsroom.Lexicon);

    [Theory]
    [InlineData("20:00 GMT 13.02.2026", "2026-02-13T20:00:00+00:00")]
    [InlineData("في الخميس 9 أكتوبر 2025 12:32 صباحاً", "2025-10-09T00:32:00")]
    [InlineData("تاريخ النشر : 21:37 - 2023/02/08", "2023-02-08T21:37:00")]
    [InlineData("السبت 9 سبتمبر 2023 - 14:02", "2023-09-09T14:02:00")]
    [InlineData("26-أكتوبر-2023", "2023-10-26T00:00:00")]
    [InlineData("الأربعاء - 14 مايو 2025 - 11:48 ص بتوقيت عدن", "2025-05-14T11:48:00+03:00")]
    [InlineData("نشر بتاريخ: ١٤ أيار ٢٠٢٥", "2025-05-14T00:00:00")]
    [InlineData("منشور الأربعاء 14 مايو 2025", "2025-05-14T00:00:00")]
    [InlineData("مايو 13, 2025", "2025-05-13T00:00:00")]
    [InlineData("14 مايو 2025Last Update :", "2025-05-14T00:00:00")]
    [InlineData("07-10-2024 10:24 AM", "2024-10-07T10:24:00")]
    [InlineData("07/10/2024 - 20:36", "2024-10-07T20:36:00")]
    [InlineData("ثلاثاء, 08/24/2021 - 19:01", "2021-08-24T19:01:00")]
    [InlineData("11/30/2023", "2023-11-30T00:00:00")]
    [InlineData("10/06/2021", "2021-06-10T00:00:00")]
    [InlineData("05:47 م الجمعة 28 أكتوبر 2022", "2022-10-28T17:47:00")]
    [InlineData("09:44 م 26/10/2025", "2025-10-26T21:44:00")]
    [InlineData("الجمعة 08-09-2023 08:23 م", "2023-09-08T20:23:00")]
    [InlineData("تاريخ النشر: 14th, December 2023 GMT", "2023-12-14T00:00:00")]
    [InlineData("تم نشره السبت 14 تمّوز / يوليو 2018 11:14 مساءً", "2018-07-14T23:14:00")]
    [InlineData("2026-02-05 05:18:15|وكالة", "2026-02-05T05:18:15")]
    [InlineData("٧ فبراير ٢٠٢٢", "2022-02-07T00:00:00")]
    [InlineData("31 أغسطس ، 2020", "2020-08-31T00:00:00")]
    [InlineData("لبنان 12 شباط, 2026", "2026-02-12T00:00:00")]
    [InlineData("تاريخ النشر: الخميس، 04 أغسطس 2022", "2022-08-04T00:00:00")]
    [InlineData("(الأحد 8-12-2024)", "2024-12-08T00:00:00")]
    [InlineData("04 حزيران 2003", "2003-06-04T00:00:00")]
    [InlineData("الفاشر – 26 أكتوبر 2025 – راديو المدينة", "2025-10-26T00:00:00")]
    [InlineData("الأربعاء 31 ديسمبر-كانون الأول 2025 الساعة 07 مساءً / صحيفة المدينة", "2025-12-31T19:00:00")]
    [InlineData("الخميس 08 يناير 2026 08:32 ص / بتوقيت القدس +2GMT", "2026-01-08T08:32:00+02:00")]
    [InlineData("الأحد، 21-12-2025 07:23 ص", "2025-12-21T07:23:00")]
    [InlineData("Publié le Vendredi 19 Decembre 2025 - 06:41", "2025-12-19T06:41:00")]
    [InlineData("الاحد 04 يناير 2026 | 03:01 مساءً", "2026-01-04T15:01:00")]
    [InlineData("محليات 6-09-2025, 12:47", "2025-09-06T12:47:00")]
    [InlineData("(6 أيلول 2025)", "2025-09-06T00:00:00")]
    [InlineData("الجمعة 02\\01\\2026", "2026-01-02T00:00:00")]
    [InlineData("الثلاثاء 24 فبراير 2026 11:35 مـ 8 رمضان 1447 هـ", "2026-02-24T23:35:00")]
    [InlineData("19 شعبان 1441هـ، الموافق 12 أبريل 2020م", "2020-04-12T00:00:00")]
    [InlineData("3 فبراير 2026 (15:30 ت غ)", "2026-02-03T15:30:00+00:00")]
    [InlineData("3 فبراير 2026 10,00 توقيت غرينتش", "2026-02-03T10:00:00+00:00")]
    [InlineData("24آب/ اغسطس2021", "2021-08-24T00:00:00")]
    [InlineData("7 مايو2023", "2023-05-07T00:00:00")]
    [InlineData("22/ 11/ 2022م", "2022-11-22T00:00:00")]
    [InlineData("فاتح أكتوبر 2025", "2025-10-01T00:00:00")]
    [InlineData("هيئة التحرير17 مايو 2023", "2023-05-17T00:00:00")]
    [InlineData("February 3, 2026 at 9:15 pm", "2026-02-03T21:15:00")]
    [InlineData("Tuesday 3rd February 2026", "2026-02-03T00:00:00")]
    // A night's hours are before midnight or after it.
    [InlineData("3 فبراير 2026 - 11:20 ليلا", "2026-02-03T23:20:00")]
    [InlineData("3 فبراير 2026 - 12:20 ليلا", "2026-02-03T00:20:00")]
    [InlineData("3 فبراير 2026 - 01:20 ليلا", "2026-02-03T01:20:00")]
    [InlineData("3 فبراير 2026 - 04:50 فجرا", "2026-02-03T04:50:00")]
    // The weekday tells which number is the month: 1 August 2026 is a Saturday.
    [InlineData("الخميس 01/08/2026", "2026-01-08T00:00:00")]
    [InlineData("السبت 01/08/2026", "2026-08-01T00:00:00")]
    // Where it disagrees with both, the day comes first.
    [InlineData("الأحد 01/08/2026", "2026-08-01T00:00:00")]
    public void A_line_under_the_headline_tells_when_the_article_was_published(string line, string published)
    {
        var article = Read($"<h1>جسر للمشاة فوق النهر</h1><div>{line}</div><p>{First}</p><p>{Second}</p>");

        Assert.Equal(published, Print(article.Published));
        Assert.Null(article.Updated);
        Assert.Equal($"{First}\n{Second}", article.Text);
    }

    [Theory]
    [InlineData("12:49 GMT 03.02.2026 (تم التحديث: 13:16 GMT 03.02.2026)", "2026-02-03T12:49:00+00:00", "2026-02-03T13:16:00+00:00")]
    [InlineData("نشر في: الإثنين 13 أكتوبر 2025 - 8:21 ص | آخر تحديث: الإثنين 13 أكتوبر 2025 - 9:02 ص", "2025-10-13T08:21:00", "2025-10-13T09:02:00")]
    [InlineData("30.11.2025 - محدث : 01.12.2025", "2025-11-30T00:00:00", "2025-12-01T00:00:00")]
    [InlineData("آخر تحديث :الأربعاء-14 مايو 2025-05:33م", null, "2025-05-14T17:33:00")]
    [InlineData("آخر تحديث: 13 - أكتوبر - 2025 12:08 مساءً", null, "2025-10-13T12:08:00")]
    [InlineData("Published: 3 Feb 2026, 10:00 GMT Last updated: 4 Feb 2026, 11:30 GMT", "2026-02-03T10:00:00+00:00", "2026-02-04T11:30:00+00:00")]
    public void A_line_tells_when_the_article_was_changed(string line, string? published, string updated)
    {
        var article = Read($"<h1>جسر للمشاة فوق النهر</h1><div>{line}</div><p>{First}</p><p>{Second}</p>");

        Assert.Equal((published, updated), (Print(article.Published), Print(article.Updated)));
        Assert.Equal($"{First}\n{Second}", article.Text);
    }

    [Theory]
    [InlineData("6 فبراير, 11:43 GMT")]
    [InlineData("منذ 54 دقيقة")]
    [InlineData("منذ ساعة")]
    [InlineData("قبل يومين")]
    [InlineData("هبة العطارمنذ يوم واحد")]
    [InlineData("اليوم, 00:42")]
    public void A_time_without_its_year_is_no_text_and_no_date(string line)
    {
        var article = Read($"<h1>جسر للمشاة فوق النهر</h1><div>{line}</div><p>{First}</p><p>{Second}</p>");

        Assert.Null(article.Published);
        Assert.Equal($"{First}\n{Second}", article.Text);
    }

    [Theory]
    [InlineData("تم النشر في: 17 فبراير 2026, 12:34 مساءً", "2026-02-17T12:34:00")]
    [InlineData("آخر تحديث: 17 فبراير 2026, 12:34 مساءً", null)]
    public void A_labelled_time_is_taken_off_the_paragraph_that_it_is_glued_to(string label, string? published)
    {
        var article = Read($"<h1>جسر للمشاة فوق النهر</h1><p>{label}{First}</p><p>{Second}</p>");

        Assert.Equal(published, Print(article.Published));
        Assert.Equal($"{First}\n{Second}", article.Text);
    }

    [Theory]
    [InlineData("https://news.example/20260213/1234.html", "2026-02-13T00:00:00")]
    [InlineData("https://news.example/2023/5/21/story", "2023-05-21T00:00:00")]
    [InlineData("https://news.example/2022/0208/story", "2022-02-08T00:00:00")]
    [InlineData("https://news.example/archives/07/02/2022/story", "2022-02-07T00:00:00")]
    [InlineData("https://news.example/2023/05/21", "2023-05-21T00:00:00")]
    [InlineData("https://news.example/2023/13/21/story", null)]
    [InlineData("https://news.example/20269999/story", null)]
    [InlineData("https://news.example/news/1675663210", null)]
    public void The_day_in_the_address_stands_in_for_a_time_that_the_page_does_not_show(string url, string? published)
    {
        var article = Read($"<h1>جسر للمشاة فوق النهر</h1><p>{First}</p><p>{Second}</p>", url);

        Assert.Equal(published, Print(article.Published));
    }

    [Fact]
    public void The_time_that_a_page_shows_comes_before_the_day_in_its_address()
    {
        var article = Read($"<h1>جسر للمشاة فوق النهر</h1><div>14 مايو 2025</div><p>{First}</p><p>{Second}</p>", "https://news.example/2025/05/13/story");

        Assert.Equal("2025-05-14T00:00:00", Print(article.Published));
    }

    [Theory]
    [InlineData("نشرت الوزارة في 11 مارس/آذار 2018 صورا للجسر القديم الذي هدم قبل بناء الجديد في المكان نفسه.")]
    [InlineData("نشر الاتحاد الدولي لهواة الجسور في 11 مارس 2018 قائمة بأجمل مئة جسر للمشاة في مدن العالم القديمة.")]
    [InlineData("حدث في 11 مارس 2018 أن انهار الجسر القديم فوق النهر بعد أمطار دامت أسبوعا كاملا في كل الإقليم.")]
    public void A_sentence_that_begins_like_a_label_keeps_its_beginning(string sentence)
    {
        var article = Read($"<h1>جسر للمشاة فوق النهر</h1><p>{sentence}</p><p>{Second}</p>");

        Assert.Equal($"{sentence}\n{Second}", article.Text);
    }

    [Theory]
    [InlineData("مراكش 9-9-2023 وكالة المدينة- ")]
    [InlineData("عمّان 4 فبراير 2026 (الوكالة) -- ")]
    public void A_dateline_stays_with_its_paragraph(string dateline)
    {
        var article = Read($"<h1>جسر للمشاة فوق النهر</h1><p>{dateline}{First}</p><p>{Second}</p>");

        Assert.Equal($"{dateline}{First}\n{Second}", article.Text);
    }

    private static PageArticle Read(string body, string url = "https://news.example/1") =>
        Assert.IsType<PageResult.Found>(Reader.Read($"<html lang=ar><head><title>جسر للمشاة فوق النهر</title></head><body><main>{body}</main></body></html>", new Uri(url))).Article;

    // Without an offset where the page states none.
    private static string? Print(StatedTime? time) =>
        time?.Time.ToString(time.IsZoneStated ? "yyyy-MM-ddTHH:mm:sszzz" : "yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
