using Bot.Chats.Messages;

namespace Bot.Chats.Tests.Messages;

public sealed class RightToLeftTests
{
    [Theory]
    [InlineData("قال ماكرون", "قال ماكرون")]
    [InlineData("", "")]
    [InlineData("BBC تنقل الخبر", "\u200FBBC تنقل الخبر")]
    [InlineData("😀 خبر", "\u200F😀 خبر")]
    [InlineData("3 فبراير", "\u200F3 فبراير")]
    [InlineData("«خبر»", "\u200F«خبر»")]
    [InlineData("مثل: /timeline", "مثل: \u2068/timeline\u2069")]
    [InlineData("مثل: /timeline macron putin، ثم", "مثل: \u2068/timeline macron putin\u2069، ثم")]
    [InlineData("لغة (C++) قديمة", "لغة (\u2068C++\u2069) قديمة")]
    [InlineData("قناة Al Jazeera.", "قناة Al Jazeera.")]
    public void A_line_keeps_its_reading_order(string line, string safe) => Assert.Equal(safe, RightToLeft.Line(line));
}
