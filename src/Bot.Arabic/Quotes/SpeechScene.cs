using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>One text as the quotation finder sees it: its words, sentences and names by word.</summary>
internal sealed class SpeechScene
{
    // A title stands where somebody is first named.
    private const int MostMentions = 3;

    private readonly int[] _sentenceFirst;
    private readonly NameMention?[] _names;
    private readonly bool[] _isOutside;
    private readonly IReadOnlyList<NameMention> _mentions;
    private ILookup<string, int>? _firstMentions;

    public SpeechScene(WordRow row, IReadOnlyList<TextSpan> sentences, IReadOnlyList<NameMention> names)
    {
        Row = row;
        _isOutside = new bool[Row.Count];
        _sentenceFirst = FirstWords(sentences);
        _names = new NameMention?[Row.Count];
        _mentions = names;
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

    /// <summary>The first word of the sentence that a word stands in.</summary>
    public int SentenceFirst(int word) => word < _sentenceFirst.Length ? _sentenceFirst[word] : word;

    /// <summary>The first words of the first mentions of each full name, a few a name.</summary>
    public ILookup<string, int> FirstMentions => _firstMentions ??= Mentions();

    /// <summary>Whether a name begins within a word, after a preposition written onto it: «لبوتين».</summary>
    public bool HasClitic(NameMention name, int word) => name.Span.Start > Row[word].Span.Start && Row[word].Normal[0] is not ('و' or 'ف');

    /// <summary>Whether a word stands in no sentence, as one of a dateline.</summary>
    public bool IsOutside(int word) => word < _isOutside.Length && _isOutside[word];

    /// <summary>The words from one to another (not in it), as they stand in the text, with the mark that closes a name in marks, and hashtags opened.</summary>
    public string Slice(int first, int end)
    {
        var slice = new TextSpan(Row[first].Span.Start, Row[end - 1].Span.End);
        var closes = slice.End < Row.Text.Length && Row.Text[slice.End] is '"' or '»' or '”' && slice.Of(Row.Text).AsSpan().IndexOfAny("\"«“") >= 0;
        return Hashtag.Open(Row.Text[slice.Start..(closes ? slice.End + 1 : slice.End)]);
    }

    private ILookup<string, int> Mentions() => _mentions
        .Where(name => name is { Kind: NameKind.Person, IsRole: false })
        .GroupBy(name => name.FullName, StringComparer.Ordinal)
        .SelectMany(group => group.Take(MostMentions).Select(name => (group.Key, Word: Row.FirstFrom(name.Span.Start))))
        .ToLookup(pair => pair.Key, pair => pair.Word, StringComparer.Ordinal);

    // A word that stands in no sentence, as one of a dateline, is by itself.
    private int[] FirstWords(IReadOnlyList<TextSpan> sentences)
    {
        var first = new int[Row.Count];
        for (var (i, k) = (0, 0); i < first.Length; i++)
        {
            while (k < sentences.Count && sentences[k].End <= Row[i].Span.Start)
            {
                k++;
            }

            var isInSame = i > 0 && k < sentences.Count && sentences[k].Start <= Row[i - 1].Span.Start;
            _isOutside[i] = k == sentences.Count || Row[i].Span.Start < sentences[k].Start;
            first[i] = isInSame ? first[i - 1] : i;
        }

        return first;
    }
}
