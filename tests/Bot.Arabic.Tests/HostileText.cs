using CsCheck;

namespace Bot.Arabic.Tests;

/// <summary>Strings that a page may hold: any characters, and Arabic news text taken apart and put together wrongly.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "قال", "وأضاف", "إن", "ماكرون", "يوم", "السبت", "الماضي", "المقبل", "6", "٢١", "2026", "31", "يناير", "كانون", "الثاني", "آب", "عام", "أمس",
        "قبل", "ثلاثة", "أيام", "من", "في", "و", "ل", "\"", "«", "»", "“", "”", "(", ")", "/", "-", ".", ".", "،", ":", "؟", "\n", " ", " ", " ", "ـ",
        "\u064B", "\u200F", "\uD83D", "\uDE00", "ﷲ", "د.", "03.02.2026", "الساعة", "الثالثة", "والنصف", ":30", "بتوقيت", "غرينتش", "القرن", "الـ", "التاسع عشر", "التسعينيات", "العقد", "الربع", "النصف", "الأخير", "صيف", "رمضان", "1447", "هـ", "م", "هذا", "نفسه", "التالي", "الأسبوع", "الشهر", "نهاية", "منذ", "ألف", "وتسعمائة", "=", "كأس", "9999", "0", "99999999999999999999", "G20", "\0",
    ];

    private static readonly Gen<Func<string, string>> Edit = Gen.Select(
        Gen.Double.Unit, Gen.Double.Unit, Gen.OneOf(Pieces), Gen.Int[0, 3],
        (from, length, piece, kind) => new Func<string, string>(text =>
        {
            // Most edits are of a few letters, some of half the text.
            var start = (int)(from * text.Length);
            var end = start + (int)(Math.Pow(length, 4) * (text.Length - start));
            return kind switch
            {
                0 => text.Remove(start, end - start),
                1 => text.Insert(start, piece),
                2 => text.Insert(start, text[start..end]),
                _ => string.Concat(text.AsSpan(end), text.AsSpan(0, end)),
            };
        }));

    /// <summary>Any string: a third any characters, a third pieces of news, a third an article with a few pieces cut out, put in, doubled or moved.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.String,
        Gen.OneOf(Pieces).Array[0, 60].Select(string.Concat),
        Edit.Array[1, 8].Select(edits => edits.Aggregate(Events.DiplomacyArticle.Text, (text, edit) => edit(text))));

    /// <summary>What, repeated for long, a slow way of reading would need minutes for: its name and the piece.</summary>
    public static TheoryData<string, string> Long { get; } = new()
    {
        { "digits", "1" }, { "quotes", "\"" }, { "angle quotes", "«" }, { "opened quotes", "\"ا " }, { "letters", "ا" }, { "stops", "." }, { "initials", "ا. " },
        { "spaces", " " }, { "marks", "\u064B" }, { "slashes", "1/" }, { "months", "كانون " }, { "days", "يوم السبت " }, { "lines", "\n" }, { "speech", "وأضاف " },
        { "ordinals", "الحادي و" }, { "years", "1949 و" }, { "clocks", "الساعة 10:30 من " }, { "spelled numbers", "ألف و" }, { "lists of days", "3 و" }, { "quarters", "الربع الأول من " }, { "ranges", "1 - " }, { "names", "إن " },
    };

    /// <summary>The piece, repeated to 100,000 characters: many times the longest article, and enough to tell what is linear.</summary>
    public static string Repeated(string piece) => string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
}
