using System.Globalization;
using System.Text;

namespace Bot.Benchmarks;

/// <summary>Pages as outlets send them: 1,200 elements, a sixth of them the article, the rest menus, related headlines, comments and a footer.</summary>
internal static class GeneratedPages
{
    public static IReadOnlyList<string> Write(int count) => [.. GeneratedNews.Write(count).Select(article => Write(article.Title, article.Text))];

    private static string Write(string title, string text)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html lang='ar' dir='rtl'><head><title>{title}</title><meta property='og:title' content='{title}'>");
        page.Append("<meta property='article:published_time' content='2026-02-03T12:49:00Z'></head><body><header><ul class='menu'>");
        Repeat(page, 120, i => $"<li><a href='/section/{i}'>القسم رقم {i}</a></li>");
        page.Append(CultureInfo.InvariantCulture, $"</ul></header><main><article><h1>{title}</h1><div class='share'><a href='#'>شارك</a></div><div class='entry-content'>");
        foreach (var paragraph in text.Split('\n'))
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>{paragraph} <a href='/tag'>وسم</a> <strong>مهم</strong></p>");
        }

        page.Append("</div></article><div class='related'>");
        Repeat(page, 60, i => $"<div class='card'><img src='/{i}.jpg'><h3><a href='/news/{i}'>عنوان خبر آخر من أخبار اليوم رقم {i}</a></h3><span>قبل {i} دقيقة</span></div>");
        page.Append("</div><div id='comments'>");
        Repeat(page, 60, i => $"<div class='comment'><b>قارئ {i}</b><p>رأي قصير في ما جاء في الخبر، كتبه قارئ من المدينة.</p><a href='#'>رد</a></div>");
        page.Append("</div></main><footer>");
        Repeat(page, 60, i => $"<p><a href='/about/{i}'>رابط {i}</a></p>");
        return page.Append("</footer></body></html>").ToString();
    }

    private static void Repeat(StringBuilder page, int times, Func<int, FormattableString> part)
    {
        for (var i = 0; i < times; i++)
        {
            page.Append(FormattableString.Invariant(part(i)));
        }
    }
}
