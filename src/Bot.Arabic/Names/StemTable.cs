using Bot.Arabic.Names.Letters;

namespace Bot.Arabic.Names;

/// <summary>The words of a vocabulary by what is left of them without clitics, and these stems by their consonants. Read-only once built.</summary>
internal sealed class StemTable
{
    private readonly List<Word> _words = [];
    private readonly Dictionary<string, Stem> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<Stem>> _bySkeleton = [];

    public StemTable(IEnumerable<(string Word, int Count)> words)
    {
        foreach (var (word, count) in words)
        {
            foreach (var (stem, isBare) in NameStems.Of(word))
            {
                Add(stem, word, count, isBare);
            }
        }
    }

    /// <summary>The stems whose consonants are nearly those of a query (<see cref="Skeleton.Near"/>).</summary>
    public IEnumerable<Stem> Near(Skeleton query)
    {
        foreach (var skeleton in query.Near())
        {
            foreach (var stem in _bySkeleton.GetValueOrDefault(skeleton) ?? [])
            {
                yield return stem;
            }
        }
    }

    /// <summary>A stem by its text; null when no word has it.</summary>
    public Stem? Find(string text) => _stems.GetValueOrDefault(text);

    /// <summary>The words that are this stem with or without clitics.</summary>
    public IEnumerable<Word> WordsOf(Stem stem)
    {
        for (var i = stem.LastWord; i >= 0; i = _words[i].Previous)
        {
            yield return _words[i];
        }
    }

    private void Add(string text, string word, int count, bool isBare)
    {
        if (!_stems.TryGetValue(text, out var stem))
        {
            _stems[text] = stem = new Stem(text);
            var skeleton = Skeleton.Of(text).Classes;
            if (!_bySkeleton.TryGetValue(skeleton, out var stems))
            {
                _bySkeleton[skeleton] = stems = [];
            }

            stems.Add(stem);
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
