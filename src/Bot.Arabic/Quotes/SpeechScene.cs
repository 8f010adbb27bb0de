using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>One text as the quotation finder sees it: its words, sentences and names by word.</summary>
internal sealed class SpeechScene
{
    private readonly IReadOnlyList<TextSpan> _sentences;
    private readonly NameMention?[] _names;

    public SpeechScene(string text, IReadOnlyList<TextSpan> sentences, IReadOnlyList<NameMention> names)
    {
        Row = WordRow.Of(text);
        _sentences = sentences;
        _names = new NameMention?[Row.Count];
        foreach (var name in names)
        {
            for (var i = Math.Max(0, Row.FirstFrom(name.Span.Start + 1) - 1); i < Row.Count && Row[i].Span.Start < name.Span.End; i++)
            {
                _names[i] = name;
            }
        }
    }

    /// <summary>The words.</summary>
    public WordRow Row { get; }

    /// <summary>The name that a word is part of; null when it is part of none.</summary>
    public NameMention? NameAt(int word) => word >= 0 && word < _names.Length ? _names[word] : null;

    /// <summary>The first word of the sentence that an offset lies in.</summary>
    public int SentenceStart(int offset)
    {
        var (low, high) = (0, _sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _sentences[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? 0 : Row.FirstFrom(_sentences[low - 1].Start);
    }

    /// <summary>The words from one to another (not in it), as they stand in the text.</summary>
    public string Slice(int first, int end) => Row.Text[Row[first].Span.Start..Row[end - 1].Span.End];
}
