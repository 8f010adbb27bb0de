using System.Globalization;

namespace Bot.News.Tests.Loading.Support;

/// <summary>Feeds and pages as an outlet would serve them.</summary>
internal static class OutletPages
{
    /// <summary>An RSS feed whose entries lead to these addresses, the newest first.</summary>
    public static string Feed(params Uri[] links)
    {
        var items = links.Select((link, i) => string.Create(
            CultureInfo.InvariantCulture,
            $"<item><title>خبر رقم {i + 1}</title><link>{link}</link><pubDate>Tue, 03 Feb 2026 {9 - i:00}:30:00 +0300</pubDate></item>"));
        return $"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>صحيفة المرفأ</title><language>ar</language>{string.Concat(items)}</channel></rss>""";
    }

    /// <summary>A page with an article; what tells it from others is <paramref name="topic"/>.</summary>
    public static string Article(string topic) => $"""
        <!DOCTYPE html><html lang="ar"><head><title>اجتماع طارئ بشأن {topic}</title></head><body><nav><a href="/">الرئيسية</a></nav>
        <article><h1>اجتماع طارئ بشأن {topic}</h1>
        <p>عقد مجلس المدينة، مساء الاثنين، اجتماعا طارئا لبحث {topic} بعد شكاوى متكررة من سكان الأحياء الجنوبية خلال الأسبوعين الماضيين.</p>
        <p>وقالت رئيسة المجلس للصحفيين: "لن نغادر القاعة قبل أن نتفق على موعد واضح لحل هذه المشكلة"، مشيرة إلى أن التمويل متوفر بالكامل.</p>
        <p>ومن المقرر أن يعلن المجلس خطته التفصيلية في جلسة علنية يحضرها ممثلون عن السكان وعن الشركات المنفذة.</p></article></body></html>
        """;
}
