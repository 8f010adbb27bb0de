using Bot.News.Loading.Pages;

namespace Bot.News.Tests.Loading;

public sealed class EntryContentTests
{
    private const string Title = "سد وادي الرمان يمتلئ للمرة الأولى";

    private static readonly PageReader Reader = new(Newsroom.Lexicon);

    private static readonly string[] Paragraphs =
    [
        "امتلأ سد وادي الرمان للمرة الأولى منذ بنائه قبل أحد عشر عاما، بعد أسبوعين من أمطار لم يشهد الإقليم مثلها في هذا الفصل منذ بدأ تسجيل القياسات في المحطة القريبة من القرية.",
        "وقال مدير السد إن المهندسين فتحوا بوابتين مساء الأحد، وإن المياه التي تخرج منهما تصل إلى القنوات القديمة ولا تهدد البيوت القائمة على ضفتي الوادي، وإن فريقا يراقب منسوبها ليلا ونهارا.",
        "ويروي السد بساتين ثلاث وعشرين قرية كانت تنتظر دورها في الماء أسبوعين في الصيف، وتأمل جمعية المزارعين أن يكفيها ما تجمع فيه عامين كاملين إذا صلحت القنوات التي تضيع نصف الماء في الطريق.",
        "وستعلن الوزارة في نهاية الشهر خطة لتوزيع الماء بين القرى، بعد أن تستمع إلى ممثلي المزارعين.",
    ];

    [Fact]
    public void Content_that_holds_the_whole_article_is_its_text()
    {
        var html = Html(Paragraphs) + $"<p>The post <a href=\"https://news.example/1\">{Title}</a> appeared first on <a href=\"https://news.example/\">المرفأ</a>.</p>";

        Assert.Equal(string.Join('\n', Paragraphs), Reader.ReadContent(html, Title));
    }

    [Theory]
    [InlineData(2, "")]
    [InlineData(4, "<p>وكان السد قد بني […]</p>")]
    [InlineData(4, "<p>وكان السد قد بني قبل أحد عشر عاما على…</p>")]
    [InlineData(0, "<p>ملخص قصير.</p>")]
    public void Content_that_is_a_beginning_or_a_summary_is_no_article(int paragraphs, string rest) =>
        Assert.Null(Reader.ReadContent(Html(Paragraphs[..paragraphs]) + rest, Title));

    private static string Html(IEnumerable<string> paragraphs) => string.Concat(paragraphs.Select(p => $"<p>{p}</p>"));
}
