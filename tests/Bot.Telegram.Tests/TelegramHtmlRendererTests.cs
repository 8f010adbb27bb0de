using Bot.Chats.Messages;

namespace Bot.Telegram.Tests;

/// <summary>Each kind of block as Telegram gets it. RLM, FSI and PDI stand for the invisible marks.</summary>
public sealed class TelegramHtmlRendererTests
{
    private static readonly Link Ufuq = new("الأفق", new Uri("https://ufuq.test/a?x=1&y=\"2\""));

    public static TheoryData<Block, string> Blocks { get; } = new()
    {
        { new Title("ملخص الثلاثاء"), "<b>ملخص الثلاثاء</b>" },
        { new Headline("BBC: قمة <الدوحة> & غيرها"), "<b>[RLM]BBC: قمة &lt;الدوحة&gt; &amp; غيرها</b>" },
        { new Paragraph("سطر أول\n😀 سطر ثان"), "سطر أول\n[RLM]😀 سطر ثان" },
        { new Paragraph("\u202Eمقلوب\u202C"), "مقلوب" },
        { new QuotationBlock("سنتحدث \"قريبًا\"", "ليلى"), "<blockquote>[RLM]«سنتحدث &quot;قريبًا&quot;»\n[RLM]— ليلى</blockquote>" },
        { new QuotationBlock("سنتحدث", null), "<blockquote>[RLM]«سنتحدث»</blockquote>" },
        { new DatedLine("3 فبراير 2026", "تحدثا."), "[RLM]<b>3 فبراير 2026</b>: تحدثا." },
        { new DatedLine("فبراير 2026", "تحدثا."), "<b>فبراير 2026</b>: تحدثا." },
        { new LinkRow([Ufuq, new Link("BBC", new Uri("https://bbc.test/"))]), "[RLM]<a href=\"https://ufuq.test/a?x=1&amp;y=%222%22\">الأفق</a> · <a href=\"https://bbc.test/\">[FSI]BBC[PDI]</a>" },
        { new LinkRow([new Link("ملف", new Uri("ftp://x.test/"))]), "[RLM]ملف" },
        { new CommandLine("/timeline", "تسلسل الأحداث"), "[RLM][FSI]/timeline[PDI] — تسلسل الأحداث" },
        { new Note("هذه عينة"), "<i>هذه عينة</i>" },
    };

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_rendered(Block block, string html) => Assert.Equal(html, Shown(new TelegramHtmlRenderer(isRightToLeft: true).Render(new Message([block]))));

    [Fact]
    public void Lines_of_a_left_to_right_language_stay_as_they_are() =>
        Assert.Equal("Commands: /help", new TelegramHtmlRenderer(isRightToLeft: false).Render(new Message([new Paragraph("Commands: /help")])));

    [Fact]
    public void Every_kind_of_block_has_its_row()
    {
        var kinds = typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block))).Select(type => type.Name);

        Assert.Empty(kinds.Except(Blocks.Select(row => row.Data.Item1.GetType().Name), StringComparer.Ordinal));
    }

    private static string Shown(string html) => html
        .Replace("\u200F", "[RLM]", StringComparison.Ordinal)
        .Replace("\u2068", "[FSI]", StringComparison.Ordinal)
        .Replace("\u2069", "[PDI]", StringComparison.Ordinal);
}
