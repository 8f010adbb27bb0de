using System.Globalization;
using Bot.Chats.Messages;
using Bot.Chats.Tests.Support;
using CsCheck;

namespace Bot.Chats.Tests.Messages;

public sealed class TextCutterTests
{
    [Theory]
    [InlineData("قال الوزير إن المحادثات بدأت. وأضاف أنها طويلة", 36, "قال الوزير إن المحادثات بدأت.")]
    [InlineData("نعم. ثم قال كلامًا طويلًا جدًا", 20, "نعم. ثم قال كلامًا")]
    [InlineData("كلمة", 10, "كلمة")]
    [InlineData("aaaa😀", 5, "aaaa")]
    [InlineData("مُحَمَّدٌ", 6, "مُحَ")]
    [InlineData("👩‍👩‍👧👩‍👩‍👧", 12, "👩‍👩‍👧")]
    public void The_cut_disturbs_least(string text, int max, string head) => Assert.Equal(head, text[..TextCutter.CutPoint(text, max)]);

    [Fact]
    public void No_cut_parts_a_surrogate_pair_or_exceeds_the_limit() => Gen.Select(MessageGen.Text, Gen.Int[2, 50]).Sample((text, max) =>
    {
        var cut = TextCutter.CutPoint(text, max);

        Assert.InRange(cut, Math.Min(1, text.Length), max);
        Assert.False(cut < text.Length && cut > 0 && char.IsSurrogatePair(text[cut - 1], text[cut]));
    });

    [Fact]
    public void A_letter_under_a_thousand_marks_is_cut_all_the_same()
    {
        var monster = "ء" + new string('\u064B', 1000);

        Assert.Single(StringInfo.ParseCombiningCharacters(monster));
        Assert.Equal(100, TextCutter.CutPoint(monster, 100));
    }

    [Fact]
    public void A_shortened_text_ends_in_an_ellipsis() => Assert.Equal("واحد…", TextCutter.Shorten("واحد اثنان ثلاثة", 8));
}
