namespace Bot.Arabic.Text;

/// <summary>The words of a text in order, each in normal form and with what stands before it: what the finders walk along.</summary>
internal sealed class WordRow
{
    // Words of Arabic news are longer with what stands between them, so that a row of so many needs no second array.
    private const int ShortestWord = 5;

    private readonly List<Word> _words;

    private WordRow(string text, List<Word> words) => (Text, _words) = (text, words);

    /// <summary>What stands between two words besides spaces.</summary>
    [Flags]
    internal enum Gap
    {
        /// <summary>Spaces only, or what a hashtag has in their place.</summary>
        None = 0,

        /// <summary>A comma or semicolon.</summary>
        Comma = 1,

        /// <summary>A colon.</summary>
        Colon = 2,

        /// <summary>A quotation mark.</summary>
        Mark = 4,

        /// <summary>A bracket.</summary>
        Bracket = 8,

        /// <summary>The end of a sentence.</summary>
        Stop = 16,

        /// <summary>The end of a paragraph.</summary>
        Line = 32,

        /// <summary>Anything else, as a dash.</summary>
        Other = 64,
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Count;

    /// <summary>A word by its position.</summary>
    public Word this[int index] => _words[index];

    /// <summary>Splits a text into its words.</summary>
    public static WordRow Of(string text)
    {
        var words = new List<Word>((text.Length / ShortestWord) + 1);
        var end = 0;
        foreach (var span in WordSplitter.Split(text))
        {
            // A lone hamza has no normal form, and is no word.
            if (ArabicNormalizer.Normalize(span.Of(text)) is { Length: > 0 } normal)
            {
                words.Add(new Word(span, normal, words.Count == 0 ? Gap.Line : GapOf(text, end, span.Start)));
                end = span.End;
            }
        }

        return new WordRow(text, words);
    }

    /// <summary>What stands before a word; the end of a paragraph before the first word and after the last.</summary>
    public Gap Before(int index) => index < _words.Count ? _words[index].Before : Gap.Line;

    /// <summary>The first word that begins at or after an offset; <see cref="Count"/> when none does.</summary>
    public int FirstFrom(int offset)
    {
        var (low, high) = (0, _words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The words from one to another (not in it).</summary>
    public IReadOnlyList<Word> Between(int first, int end) => _words.GetRange(first, end - first);

    private static Gap GapOf(string text, int start, int end)
    {
        var gap = Gap.None;
        for (var i = start; i < end; i++)
        {
            gap |= text[i] == Hashtag.Joint && end - start == 1 ? Gap.None : GapOf(text[i]);
        }

        return gap;
    }

    private static Gap GapOf(char c) => c switch
    {
        ' ' or '\u00A0' or '\t' or '\u0640' or Hashtag.Sign => Gap.None,
        '،' or ',' or '؛' or ';' => Gap.Comma,
        ':' => Gap.Colon,
        '"' or '«' or '»' or '“' or '”' or '„' or '‟' or '″' or '＂' or '‹' or '›' or '\'' or '‘' or '’' => Gap.Mark,
        '(' or ')' or '[' or ']' => Gap.Bracket,
        '.' or '!' or '؟' or '?' or '…' => Gap.Stop,
        '\n' or '\r' => Gap.Line,
        _ => ArabicNormalizer.IsMark(c) || char.IsWhiteSpace(c) ? Gap.None : Gap.Other,
    };

    /// <summary>A word: where it stands, its normal form, never empty, what stands between it and the word before.</summary>
    internal readonly record struct Word(TextSpan Span, string Normal, Gap Before);
}
