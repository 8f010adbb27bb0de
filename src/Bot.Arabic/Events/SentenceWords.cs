using Bot.Arabic.Text;

namespace Bot.Arabic.Events;

/// <summary>A sentence as the daters read it.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Span">The sentence in it.</param>
/// <param name="Words">Its words: where they stand, and their normal forms.</param>
/// <param name="Paragraph">Which paragraph it stands in, from 0.</param>
internal sealed record SentenceWords(string Text, TextSpan Span, IReadOnlyList<SentenceWords.Word> Words, int Paragraph)
{
    /// <summary>Each sentence of a text with its words.</summary>
    public static IEnumerable<SentenceWords> Of(string text, IReadOnlyList<TextSpan> sentences)
    {
        using var words = WordSplitter.Split(text).GetEnumerator();
        var hasWord = words.MoveNext();
        var paragraph = 0;
        var end = 0;
        foreach (var sentence in sentences)
        {
            paragraph += text.AsSpan(end, sentence.Start - end).Contains('\n') ? 1 : 0;
            end = sentence.End;
            var own = new List<Word>();
            for (; hasWord && words.Current.Start < sentence.End; hasWord = words.MoveNext())
            {
                // The dateline of an article is in no sentence.
                if (words.Current.Start < sentence.Start)
                {
                    continue;
                }

                own.Add(new Word(words.Current, Normalized(text, words.Current)));
            }

            yield return new SentenceWords(text, sentence, own, paragraph);
        }
    }

    /// <summary>Whether a comma, colon, bracket or quotation mark stands between a word and the one before.</summary>
    public bool IsSetOff(int word)
    {
        var start = word == 0 ? Span.Start : Words[word - 1].Span.End;
        return Text.AsSpan(start, Words[word].Span.Start - start).IndexOfAny("،,:؛()\"«»“”") >= 0;
    }

    // No word that the daters know is as long.
    private static string Normalized(string text, TextSpan word) => word.Length <= 40 ? ArabicNormalizer.Normalize(word.Of(text)) : "";

    /// <summary>A word: where it stands and its normal form.</summary>
    internal readonly record struct Word(TextSpan Span, string Normal);
}
