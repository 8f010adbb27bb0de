using Bot.Arabic.Text;
using CsCheck;

namespace Bot.Arabic.Tests.Text;

public sealed class TextProperties
{
    [Fact]
    public void Normalizing_twice_changes_nothing() =>
        HostileText.Any.Sample(text => ArabicNormalizer.Normalize(ArabicNormalizer.Normalize(text)) == ArabicNormalizer.Normalize(text), iter: 3000);

    [Fact]
    public void Sentences_are_in_order_trimmed_and_leave_out_only_white_space() => HostileText.Any.Sample(text =>
    {
        var at = 0;
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            Assert.True(string.IsNullOrWhiteSpace(text[at..sentence.Start]));
            Assert.NotEmpty(sentence.Of(text));
            Assert.Equal(sentence.Of(text).Trim(), sentence.Of(text));
            at = sentence.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(text[at..]));
    });

    [Fact]
    public void Words_are_in_order_and_leave_out_no_letter_or_digit() => HostileText.Any.Sample(text =>
    {
        var at = 0;
        foreach (var word in WordSplitter.Split(text))
        {
            Assert.DoesNotContain(text[at..word.Start], c => char.IsLetterOrDigit(c) && c != 'ـ');
            Assert.NotEmpty(word.Of(text));
            at = word.End;
        }

        Assert.DoesNotContain(text[at..], c => char.IsLetterOrDigit(c) && c != 'ـ');
    });

    [Fact]
    public void A_stem_is_part_of_its_word() => HostileText.Any.Sample(text =>
    {
        var word = ArabicNormalizer.Normalize(text);
        var stem = LightStemmer.Stem(word);
        Assert.Contains(stem, word, StringComparison.Ordinal);
        Assert.Equal(word.Length == 0, stem.Length == 0);
    });
}
