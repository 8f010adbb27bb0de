using Bot.Chats.Messages;
using CsCheck;

namespace Bot.Chats.Tests.Support;

/// <summary>Messages of any blocks with texts from short Arabic ones to hostile ones.</summary>
public static class MessageGen
{
    private static readonly string[] Words =
    [
        "قال", "الرئيس", "ماكرون", "أمس.", "«السلام»", "<b>", "</blockquote>", "&amp;", "&", "\"", "C++", "/timeline", "Emmanuel", "2026", "😀", "👩‍👩‍👧",
        "\u202E", "\u2067", "\n", "\t", "\uD83D", "مُحَمَّدٌ", "\u0000", "ء\u064B\u064C\u064D", "…", "http://x.test/?a=1&b=<2>", "\u200F", " ",
    ];

    /// <summary>Up to 30 words, seldom thousands, now and then without spaces.</summary>
    public static Gen<string> Text { get; } = Gen.Frequency(
        (12, Of(30, " ")),
        (3, Of(30, "")),
        (1, Of(3000, " ")),
        (1, Of(2500, "")));

    public static Gen<Block> Block { get; } = Gen.OneOf<Block>(
        Text.Select(t => (Block)new Title(t)),
        Text.Select(t => (Block)new Headline(t)),
        Text.Select(t => (Block)new Paragraph(t)),
        Gen.Select(Text, Text.Null()).Select((t, s) => (Block)new QuotationBlock(t, s)),
        Gen.Select(Text, Text).Select((d, t) => (Block)new DatedLine(d, t)),
        Link().List[1, 40].Select(l => (Block)new LinkRow(l)),
        Gen.Select(Text, Text).Select((c, t) => (Block)new CommandLine(c, t)),
        Text.Select(t => (Block)new Note(t)));

    public static Gen<Message> Message { get; } = Block.List[1, 25].Select(blocks => new Message(blocks));

    private static Gen<string> Of(int words, string between) =>
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).List[0, words].Select(list => string.Join(between, list));

    private static Gen<Link> Link() => Gen.Select(Text, Gen.Bool.Select(b => b ? "1" : "2")).Select((t, n) => new Link(t, new Uri($"https://news.test/?a={n}&b=%22{n}")));
}
