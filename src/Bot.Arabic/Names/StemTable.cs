using Bot.Arabic.Names.Letters;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>The words of a vocabulary by what is left of them without clitics, and these stems by their consonants. Read-only once built.</summary>
internal sealed class StemTable
{
    private const string Article = "ال";
    private const int ShortestStem = 2;
    private const int LongestSkeleton = 16;

    private readonly List<Word> _words = [];
    private readonly Dictionary<string, Stem> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<Skeleton, List<Stem>>[] _byLength = [.. Enumerable.Range(0, LongestSkeleton + 1).Select(_ => new Dictionary<Skeleton, List<Stem>>())];

    public StemTable(IEnumerable<(string Word, int Count)> words)
    {
        foreach (var (word, count) in words)
        {
            if (word.Length is > 1 and <= QueryLetters.LongestWord && QueryLetters.IsArabic(word[0]))
            {
                Add(word, count);
            }
        }

        foreach (var stem in _stems.Values)
        {
            var skeleton = Skeleton.Of(stem.Text);
            if (!_byLength[skeleton.Length].TryGetValue(skeleton, out var stems))
            {
                _byLength[skeleton.Length][skeleton] = stems = new List<Stem>(1);
            }

            stems.Add(stem);
        }
    }

    /// <summary>The stems whose consonants are those of a query but for a slip: none in a short word, one in a middling, two in a long one.</summary>
    public IEnumerable<Stem> Near(Skeleton query)
    {
        var slips = query.Length switch { <= 2 => 0, <= 5 => 1, _ => 2 };
        for (var length = Math.Max(0, query.Length - slips); length <= Math.Min(LongestSkeleton, query.Length + slips); length++)
        {
            foreach (var (skeleton, stems) in _byLength[length])
            {
                if (!query.IsNear(skeleton, slips))
                {
                    continue;
                }

                foreach (var stem in stems)
                {
                    yield return stem;
                }
            }
        }
    }

    /// <summary>The words that are this stem with or without clitics.</summary>
    public IEnumerable<Word> WordsOf(Stem stem)
    {
        for (var i = stem.LastWord; i >= 0; i = _words[i].Previous)
        {
            yield return _words[i];
        }
    }

    private void Add(string word, int count)
    {
        foreach (var (reading, cut) in Proclitics.Readings(word))
        {
            AddStem(reading, word, count, isBare: cut == 0);
            if (reading.Length >= Article.Length + ShortestStem && reading.StartsWith(Article, StringComparison.Ordinal))
            {
                AddStem(reading[Article.Length..], word, count, isBare: cut == 0);
            }
        }
    }

    private void AddStem(string text, string word, int count, bool isBare)
    {
        if (!_stems.TryGetValue(text, out var stem))
        {
            _stems[text] = stem = new Stem(text);
        }

        _words.Add(new Word(word, count, isBare, stem.LastWord));
        stem.LastWord = _words.Count - 1;
        stem.BareCount += isBare ? count : 0;
    }

    /// <summary>What is left of words without their clitics.</summary>
    internal sealed class Stem(string text)
    {
        public string Text { get; } = text;

        /// <summary>How often it occurs without clitics, but for the article.</summary>
        public int BareCount { get; set; }

        /// <summary>Where the chain of its words begins; -1 for none.</summary>
        public int LastWord { get; set; } = -1;
    }

    /// <summary>A word of the vocabulary; <paramref name="Previous"/> is the next of its chain, -1 at the end.</summary>
    internal readonly record struct Word(string Text, int Count, bool IsBare, int Previous);
}
