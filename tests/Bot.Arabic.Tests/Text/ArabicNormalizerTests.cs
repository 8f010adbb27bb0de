using Bot.Arabic.Text;

namespace Bot.Arabic.Tests.Text;

public sealed class ArabicNormalizerTests
{
    [Theory]
    [InlineData("أَعْلَنَ", "اعلن")]
    [InlineData("إيمانويل", "ايمانويل")]
    [InlineData("آب", "اب")]
    [InlineData("مسؤول", "مسوول")]
    [InlineData("الثلاثاء", "الثلاثا")]
    [InlineData("لقاءٍ", "لقا")]
    [InlineData("هيئة", "هييه")]
    [InlineData("موسكـــو", "موسكو")]
    [InlineData("عبدﷲ", "عبدالله")]
    [InlineData("ﻛﺎﻧﻮﻥ", "كانون")]
    [InlineData("کیهان", "كيهان")]
    [InlineData("مؤھلات", "موهلات")]
    [InlineData("٣ شباط ۲۰۲۶", "3 شباط 2026")]
    [InlineData("France É", "france e")]
    [InlineData("pe\u0300re", "pere")]
    [InlineData("أإآٱ", "اااا")]
    [InlineData("ئىیےۓ", "ييييي")]
    [InlineData("ةۀہۂۃھە", "ههههههه")]
    [InlineData("كکڪ", "ككك")]
    [InlineData("گ ڤ پ چ ژ", "غ ف ب ج ز")]
    [InlineData("٠١٢٣٤٥٦٧٨٩", "0123456789")]
    [InlineData("۰۱۲۳۴۵۶۷۸۹", "0123456789")]
    [InlineData("خبر 😀", "خبر 😀")]
    [InlineData("🏴\U000E0067", "🏴")]
    [InlineData("ﷲ𐐀", "الله𐐨")]
    [InlineData("خبر\uD83D", "خبر")]
    [InlineData("\u200Fباريس\u200F", "باريس")]
    [InlineData("", "")]
    public void Spellings_of_a_word_meet_in_one_form(string written, string normal) => Assert.Equal(normal, ArabicNormalizer.Normalize(written));

    [Fact]
    public void Every_character_has_one_normal_form()
    {
        for (var c = '\u0001'; c < '\uFFFE'; c++)
        {
            var once = ArabicNormalizer.Normalize(c.ToString());
            Assert.Equal(once, ArabicNormalizer.Normalize(once));
            Assert.Equal(once + "الله", ArabicNormalizer.Normalize(c + "ﷲ"));
        }
    }

    [Fact]
    public void A_long_text_has_the_normal_form_of_its_words() =>
        Assert.Equal(string.Concat(Enumerable.Repeat("اعلن ", 100)), ArabicNormalizer.Normalize(string.Concat(Enumerable.Repeat("أَعْلَنَ ", 100))));

    [Fact]
    public void Composed_and_decomposed_letters_meet() =>
        Assert.Equal(ArabicNormalizer.Normalize("أغسطس آب"), ArabicNormalizer.Normalize("ا\u0654غسطس ا\u0653ب"));
}
