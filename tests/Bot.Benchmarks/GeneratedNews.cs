using Bot.Arabic;
using Bot.News;

namespace Bot.Benchmarks;

/// <summary>Articles made from a few sentence patterns and names by a seeded generator: the same ones on every machine.</summary>
internal static class GeneratedNews
{
    private const int WordsOfArticle = 300;

    private static readonly DateTimeOffset Start = new(2026, 3, 1, 6, 0, 0, TimeSpan.Zero);

    private static readonly string[] Outlets = ["الأفق", "المرصد", "الملعب", "الديوان", "النهار الجديد"];

    private static readonly string[] People =
        ["ماجد السالم", "كمال الراوي", "نديم الجابري", "سلمى العطار", "هيثم القاضي", "رنا الصباغ", "طارق المهدي", "ليلى الخطيب"];

    private static readonly string[] Matters =
        ["مشروع السد", "اتفاقية التجارة", "خطة الإسكان", "مهرجان المسرح", "سباق القوارب", "محطة الكهرباء", "قانون الصحافة", "طريق الساحل"];

    private static readonly string[] Sentences =
    [
        "أعلن {0} خلال مؤتمر صحفي عقده اليوم بدء العمل في {2} بعد أشهر من الإعداد.",
        "وقال {0}: \"إن {2} سيغير حياة آلاف الأسر في السنوات المقبلة\".",
        "والتقى {0} في 14 فبراير {1} وبحثا معا تفاصيل {2}.",
        "وأضاف: \"لن نقبل أي تأخير في {2} مهما كانت الأسباب\".",
        "ومن المقرر أن يزور {1} الموقع يوم الخميس المقبل للاطلاع على {2}.",
        "وكان {1} قد انتقد {2} في تصريحات نشرت أمس.",
        "وتقدر كلفة {2} بنحو 120 مليون دينار وفق بيان رسمي.",
        "ويرى خبراء أن {2} يحتاج إلى رقابة مستقلة حتى يكتمل في موعده.",
    ];

    /// <summary>The word lists that the product ships.</summary>
    public static Lexicon Lexicon { get; } = Lexicon.FromFolder(Path.Combine(AppContext.BaseDirectory, "config", "words"));

    /// <summary>Articles of 300 words, half an hour apart, several about each matter.</summary>
    public static IReadOnlyList<Article> Write(int count)
    {
        var random = new Random(20260301);
        return [.. Enumerable.Range(0, count).Select(i => Write(i, random))];
    }

    private static Article Write(int number, Random random)
    {
        var (one, other, matter) = (Pick(People, random), Pick(People, random), Pick(Matters, random));
        var place = "بلدة رقم " + random.Next(40).ToString(System.Globalization.CultureInfo.InvariantCulture);
        string Fill(string pattern) => pattern
            .Replace("{0}", one, StringComparison.Ordinal)
            .Replace("{1}", other, StringComparison.Ordinal)
            .Replace("{2}", matter + " في " + place, StringComparison.Ordinal);
        var id = "article-" + number.ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
        return new Article
        {
            Id = id,
            Outlet = Pick(Outlets, random),
            Url = new Uri("https://news.example/" + id),
            Title = Fill("{0} يتحدث عن {2}"),
            Published = Start.AddMinutes(30 * number),
            Text = Text(() => Fill(Pick(Sentences, random))),
        };
    }

    private static string Text(Func<string> nextSentence)
    {
        var words = new List<string>();
        while (words.Count < WordsOfArticle)
        {
            words.AddRange(nextSentence().Split(' '));
            words[^1] += '\n';
        }

        return string.Join(' ', words.Take(WordsOfArticle)).Replace("\n ", "\n", StringComparison.Ordinal);
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
