using Bot.Arabic.Text;

namespace Bot.Arabic.Events;

/// <summary>A sentence as the daters read it.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Span">The sentence in it.</param>
/// <param name="Words">Its words.</param>
/// <param name="Paragraph">Which paragraph it stands in, from 0.</param>
internal sealed record SentenceWords(string Text, TextSpan Span, IReadOnlyList<WordRow.Word> Words, int Paragraph)
{
    /// <summary>Each sentence of a text with its words; those of the dateline are in none.</summary>
    public static IEnumerable<SentenceWords> Of(WordRow row, IReadOnlyList<TextSpan> sentences)
    {
        var paragraph = 0;
        var end = 0;
        foreach (var sentence in sentences)
        {
            paragraph += row.Text.AsSpan(end, sentence.Start - end).Contains('\n') ? 1 : 0;
            end = sentence.End;
            yield return new SentenceWords(row.Text, sentence, row.Between(row.FirstFrom(sentence.Start), row.FirstFrom(sentence.End)), paragraph);
        }
    }

    /// <summary>Whether a comma, colon, bracket or quotation mark stands between a word and the one before.</summary>
    public bool IsSetOff(int word)
    {
        var start = word == 0 ? Span.Start : Words[word - 1].Span.End;
        return Text.AsSpan(start, Words[word].Span.Start - start).IndexOfAny("،,:؛()\"«»“”") >= 0;
    }
}
