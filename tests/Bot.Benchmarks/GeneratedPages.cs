using System.Globalization;
using System.Text;

namespace Bot.Benchmarks;

/// <summary>
/// Pages as outlets send them, with the medians of 258 pages of publishers all over the world (those that Fundus reads): 250,000 characters and
/// 1,050 elements, a fifth of the characters scripts, the article a sixth of the elements, the rest menus, related headlines, comments and a footer.
/// </summary>
internal static class GeneratedPages
{
    private const string Icon = "<svg class='icon icon--small' viewBox='0 0 24 24' aria-hidden='true'><path d='M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2zm1 17h-2v-2h2v2zm2.07-7.75l-.9.92'/></svg>";
    private const string Classes = "c-card c-card--horizontal c-card--with-media u-margin-bottom-2 md:u-margin-bottom-4 lg:u-grid-span-4 js-observed";

    public static IReadOnlyList<string> Write(int count) => [.. GeneratedNews.Write(count).Select(article => Write(article.Title, article.Text))];

    private static string Write(string title, string text)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html lang='ar' dir='rtl'><head><title>{title}</title><meta property='og:title' content='{title}'>");
        page.Append("<meta property='article:published_time' content='2026-02-03T12:49:00Z'>");
        Repeat(page, 30, i => $"<link rel='preload' href='/static/chunks/{i:D8}.css' as='style' crossorigin='anonymous'><meta name='app:{i}' content='value {i}'>");
        page.Append(CultureInfo.InvariantCulture, $"<script type='application/ld+json'>{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"{title}\"}}</script>");
        page.Append("<style>");
        Repeat(page, 80, i => $".c-block-{i}{{margin:0 auto;padding:{i}px;display:flex;color:#1a1a1a}}");
        page.Append("</style><script>window.__STATE__={items:[");
        Repeat(page, 500, i => $"{{id:{i},url:'/news/{i}',image:'/media/{i}/large.jpg',flags:['a','b'],weight:{i * 7}}},");
        page.Append("]};</script></head><body><header><ul class='menu'>");
        Repeat(page, 120, i => $"<li class='menu__item menu__item--level-{i % 3}'><a class='menu__link js-track' data-track='nav|{i}' href='/section/{i}'>القسم رقم {i}</a></li>");
        page.Append(CultureInfo.InvariantCulture, $"</ul></header><main><article><h1>{title}</h1><div class='share'><a href='#'>{Icon}شارك</a></div><div class='entry-content'>");
        foreach (var paragraph in text.Split('\n'))
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class='c-article__paragraph u-text-body'>{paragraph} <a href='/tag'>وسم</a> <strong>مهم</strong></p>");
        }

        page.Append("</div></article><div class='related'>");
        Repeat(page, 60, i => $"<div class='{Classes}' data-id='{i}' data-position='related-{i}'><img loading='lazy' alt='' {Sources(i)}>{Icon}<h3 class='c-card__title'><a href='/news/{i}'>عنوان خبر آخر من أخبار اليوم رقم {i}</a></h3><span class='c-card__time'>قبل {i} دقيقة</span></div>");
        page.Append("</div><div id='comments'>");
        Repeat(page, 60, i => $"<div class='comment comment--depth-{i % 2}'><b>قارئ {i}</b><p>رأي قصير في ما جاء في الخبر، كتبه قارئ من المدينة.</p><a href='#'>{Icon}رد</a></div>");
        page.Append("</div></main><footer>");
        Repeat(page, 60, i => $"<p><a href='/about/{i}'>رابط {i}</a></p>");
        page.Append("</footer><script>");
        Repeat(page, 300, i => $"function f{i}(e){{return e&&e.t?e.t({i}):void 0}}");
        return page.Append("</script></body></html>").ToString();
    }

    private static string Sources(int i) => "srcset='" + string.Join(", ", Enumerable.Range(1, 12).Select(w => FormattableString.Invariant($"https://cdn.news.example/media/2026/02/{i}/photo-{i}.jpg?width={w * 160}&quality=75&format=webp {w * 160}w"))) + "'";

    private static void Repeat(StringBuilder page, int times, Func<int, FormattableString> part)
    {
        for (var i = 0; i < times; i++)
        {
            page.Append(FormattableString.Invariant(part(i)));
        }
    }
}
