using Bot.Arabic.Text;

namespace Bot.Arabic.Tests.Text;

public sealed class WordsTests
{
    private static readonly StopWords StopWords = new(Words.Lexicon);

    [Theory]
    [InlineData("قال الرئيس، أمس: \"نعم\".", "قال|الرئيس|أمس|نعم")]
    [InlineData("24آب/ اغسطس2021", "24|آب|اغسطس|2021")]
    [InlineData("قمة G20 بنسبة 3.5%", "قمة|G20|بنسبة|3.5")]
    [InlineData("مُحَمَّد و موسكـو", "مُحَمَّد|و|موسكـو")]
    [InlineData("بـ«فرانس 2»", "بـ|فرانس|2")]
    [InlineData("1,250 و٣٫٥ و١٬٠٠٠.", "1,250|و|٣٫٥|و|١٬٠٠٠")]
    [InlineData("رقم 5, ثم .7", "رقم|5|ثم|7")]
    [InlineData("ﻛﺎﻥ ݓ", "ﻛﺎﻥ|ݓ")]
    [InlineData("…!", "")]
    public void A_text_is_cut_into_words(string text, string words) =>
        Assert.Equal(words.Split('|', StringSplitOptions.RemoveEmptyEntries), WordSplitter.Split(text).Select(w => w.Of(text)), StringComparer.Ordinal);

    [Theory]
    [InlineData("والمحادثات", "محادثة")]
    [InlineData("بالمفاوضات", "المفاوضات")]
    [InlineData("للرئيس", "الرئيس")]
    [InlineData("الروسية", "روسي")]
    [InlineData("المهاجرين", "مهاجرون")]
    [InlineData("فالرئيس", "الرئيس")]
    [InlineData("ومفاوضات", "مفاوضات")]
    [InlineData("الأب", "أب")]
    public void Forms_of_one_word_share_a_stem(string one, string other) => Assert.Equal(Stem(other), Stem(one));

    [Theory]
    [InlineData("وزير", "وزير")]
    [InlineData("فرنسا", "فرنسا")]
    [InlineData("لبنان", "لبن")]
    [InlineData("ولد", "ولد")]
    [InlineData("وال", "وال")]
    [InlineData("مالي", "مال")]
    [InlineData("إلى", "الي")]
    [InlineData("في", "في")]
    public void A_letter_that_may_belong_to_the_word_stays(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("من", true)]
    [InlineData("ومن", true)]
    [InlineData("فمن", true)]
    [InlineData("لمن", false)]
    [InlineData("إلى", true)]
    [InlineData("وقال", true)]
    [InlineData("ماكرون", false)]
    [InlineData("و", false)]
    public void Stop_words_are_known_with_and_without_a_conjunction(string word, bool isStop) =>
        Assert.Equal(isStop, StopWords.Contains(ArabicNormalizer.Normalize(word)));

    [Theory]
    [InlineData("وبيناير", "وبيناير 0|بيناير 1|يناير 2")]
    [InlineData("للسبت", "للسبت 0|السبت 1|لسبت 1")]
    [InlineData("يناير", "يناير 0")]
    [InlineData("في", "في 0")]
    [InlineData("لم", "لم 0")]
    [InlineData("لله", "لله 0|له 1")]
    public void Proclitics_are_read_off_a_word_in_every_way(string word, string readings) =>
        Assert.Equal(readings.Split('|'), Proclitics.Readings(word).Select(r => FormattableString.Invariant($"{r.Word} {r.Letters}")), StringComparer.Ordinal);

    [Theory]
    [InlineData("وبيناير", 2, "يناير")]
    [InlineData("وَبيناير", 1, "بيناير")]
    [InlineData("لـمارس", 1, "مارس")]
    [InlineData("وَبِيناير", 2, "يناير")]
    public void The_rest_of_a_word_begins_after_the_marks_of_the_letters_cut_off(string word, int letters, string rest) =>
        Assert.Equal(rest, word[Proclitics.Skip(word, new TextSpan(0, word.Length), letters)..]);

    private static string Stem(string word) => LightStemmer.Stem(ArabicNormalizer.Normalize(word));
}
