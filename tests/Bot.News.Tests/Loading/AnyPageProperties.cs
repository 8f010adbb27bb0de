using System.Text;
using Bot.News.Loading;
using Bot.News.Loading.Pages;
using CsCheck;

namespace Bot.News.Tests.Loading;

public sealed class AnyPageProperties
{
    // What breaks templates, and what an enemy would send.
    private static readonly string[] Splinters =
    [
        "<div>", "</div>", "<article>", "</article>", "<table><tr><td>", "</table>", "<p", "<a href='", "<!--", "-->", "<script>", "</script>", "<svg><p>", "<math>",
        "<noscript>", "<template>", "<select>", "<h1>", "<div class='comments'>", "<div class=\"", "<main hidden>", "<body>", "</body>", "<frameset>", "&#x202E;", "&#0;", "&#xD800;",
        "\0", "\uD800", "\u202E", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":", "<link rel=canonical href='//['>", "<time datetime='2026-13-45'>",
        "99/99/9999 99:99", "<meta property=article:published_time content='0001-01-01T00:00:00+14:00'>", "<base href='::'>",
    ];

    private static readonly string[] Pages =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Pages"), "page.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => ContentDecoder.Decode(File.ReadAllBytes(f), "text/html"))];

    private static readonly PageReader Reader = new(Newsroom.Lexicon);

    private static readonly Gen<Func<string, string>> Mutation = Gen.OneOf<Func<string, string>>(
        Gen.Select(Gen.Double[0, 1], Gen.OneOf(Splinters), Gen.Int[1, 30]).Select((at, splinter, times) => (Func<string, string>)(page => page.Insert(Place(page, at), string.Concat(Enumerable.Repeat(splinter, times))))),
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1]).Select((from, to) => (Func<string, string>)(page => page.Remove(Place(page, from)) + page[Place(page, to)..])),
        Gen.Select(Gen.Double[0, 1], Gen.OneOf('<', '>', '"', '\'', '&', '/', '\uFFFF', ' ')).Select((at, c) => (Func<string, string>)(page => page.Length == 0 ? page : Put(page, Place(page, at), c))));

    [Fact]
    public void Any_page_is_an_article_of_clean_text_or_no_article_for_a_reason() =>
        Gen.Select(Gen.OneOf(Pages), Mutation.Array[1, 8]).Sample(
            (page, mutations) =>
            {
                switch (Reader.Read(mutations.Aggregate(page, (text, mutate) => mutate(text)), new Uri("https://news.example/2026/1")))
                {
                    case PageResult.Found { Article: var article }:
                        return article.Title.Length > 0
                            && article.Text.Length > 0
                            && article.Text == PlainText.CleanLines(article.Text)
                            && new[] { article.Title, article.Byline, article.Section, article.Outlet }.OfType<string>().All(t => t == PlainText.Clean(t));
                    case PageResult.NoArticle none:
                        return none.Reason.StartsWith("The page ", StringComparison.Ordinal);
                    default:
                        return false;
                }
            },
            iter: 1500);

    [Theory]
    [InlineData("<div class='related'><p>جملة تنتهي بنقطة ولها من الطول ما يكفي.</p></div>")]
    [InlineData("<li><a href='/1'>عنوان خبر آخر يقود إلى صفحة أخرى</a></li>")]
    [InlineData("<div><img src=/1.jpg><span>وصف صورة</span></div>")]
    [InlineData("<article><h2>عنوان</h2><time>3 فبراير 2026</time><p>جملة تنتهي بنقطة ولها من الطول ما يكفي.</p></article>")]
    public void A_page_ten_times_as_long_takes_about_ten_times_the_memory(string part)
    {
        var (small, large) = (Memory(part, 200), Memory(part, 2000));

        Assert.InRange(large, small, 20 * small);
    }

    private static long Memory(string part, int times)
    {
        var page = new StringBuilder("<title>عنوان</title><main>").Insert(26, part, times).ToString();
        Reader.Read(page, new Uri("https://news.example/1"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Reader.Read(page, new Uri("https://news.example/1"));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static int Place(string page, double at) => (int)(at * page.Length);

    private static string Put(string page, int at, char c) => string.Concat(page.AsSpan(0, Math.Min(at, page.Length - 1)), [c], page.AsSpan(Math.Min(at + 1, page.Length)));
}
