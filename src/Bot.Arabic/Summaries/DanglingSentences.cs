using Bot.Arabic.Quotes;
using Bot.Arabic.Text;

namespace Bot.Arabic.Summaries;

/// <summary>
/// Tells sentences that dangle: alone, they leave open who or what they speak of. They begin with a pronoun, a demonstrative or a word that
/// goes on from before (list <c>dangling-starts</c>), or with a verb of speech whose speaker the sentence before names («وأضاف أن»). Only the
/// beginning is read, so a pronoun further on is not seen. Thread-safe.
/// </summary>
public sealed class DanglingSentences
{
    // The beginning of a sentence decides; in UTF-16 code units.
    private const int Head = 200;

    private const int LongestEntry = 4;
    private const int LongestSubject = 12;

    private const string Stands = "stands";

    private readonly Dictionary<string, bool> _starts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);
    private readonly SpeechVerbs _verbs;
    private readonly GrammarWords _grammar;

    /// <summary>Reads the word lists once.</summary>
    public DanglingSentences(Lexicon lexicon)
    {
        _verbs = new SpeechVerbs(lexicon);
        _grammar = new GrammarWords(lexicon);
        foreach (var entry in lexicon.Entries("dangling-starts"))
        {
            var start = ArabicNormalizer.Normalize(entry[0]);
            _starts[start] = entry[^1] != Stands;
            _firstWords.Add(start.Split(' ')[0]);
        }
    }

    /// <summary>Whether a sentence dangles; marks and bullets before its first word do not matter.</summary>
    public bool IsOne(string sentence) => IsOne(WordRow.Of(sentence.Length > Head ? sentence[..Head] : sentence));

    /// <summary>Whether a sentence with these words dangles.</summary>
    internal bool IsOne(WordRow words) => words.Count > 0 && (PointsBack(words) ?? LacksSpeaker(words));

    /// <summary>
    /// Whether the first sentence of an article with these words dangles: nothing stands before it, so what looks like a verb without a speaker
    /// has none («يرجح أن»).
    /// </summary>
    internal bool IsOneAtStart(WordRow words) => words.Count > 0 && PointsBack(words) == true;

    // The longest entry decides: «هذا» points back, «هذا العام» does not. Null when none fits.
    private bool? PointsBack(WordRow words)
    {
        var first = words[0].Normal;
        var bare = first.Length > 1 && first[0] is 'و' or 'ف' ? first[1..] : first;
        return LongestStart(first, words) ?? LongestStart(bare, words);
    }

    private bool? LongestStart(string first, WordRow words)
    {
        for (var length = _firstWords.Contains(first) ? Math.Min(LongestEntry, words.Count) : 0; length > 0; length--)
        {
            var start = string.Join(' ', Enumerable.Range(1, length - 1).Select(i => words[i].Normal).Prepend(first));
            if (_starts.TryGetValue(start, out var dangles))
            {
                return dangles;
            }
        }

        return null;
    }

    private bool LacksSpeaker(WordRow words)
    {
        if (_verbs.Find(words[0].Normal) is not { Kind: not SpeechKind.Carry } verb)
        {
            return false;
        }

        if (verb.Form != SpeechForm.Finite)
        {
            return verb.Kind != SpeechKind.Act;
        }

        var next = 1;
        while (next < words.Count && _grammar.IsAdverb(words[next].Normal))
        {
            next++;
        }

        return next < words.Count && (IsWithoutSubject(words, next, verb.Kind) || (verb.Kind == SpeechKind.Add && GoesOn(words, next)));
    }

    // «وقال: "…»، «وقال إن»، «وأكد في بيان»؛ of other verbs only «ودعا إلى», since «عرض في» may be passive.
    private bool IsWithoutSubject(WordRow words, int next, SpeechKind kind)
    {
        var word = words[next].Normal;
        return _grammar.IsComplementizer(word)
            || (kind == SpeechKind.Act
                ? word is "الي" or "عن" || IsOn(words, next)
                : OpensWords(words[next]) || (word == "علي" ? IsOn(words, next) : _grammar.IsBoundary(word)));
    }

    // «على», and the name «علي» where outlets leave out its dots for the preposition.
    private bool IsOn(WordRow words, int i) =>
        words[i].Normal == "علي" && (words[i].Span.Of(words.Text)[^1] == 'ى' || (i + 1 < words.Count && _grammar.IsComplementizer(words[i + 1].Normal)));

    // «وأضاف عبد الجواد أن» adds to what is left out; «واصل الجيش القصف» says nothing at all.
    private bool GoesOn(WordRow words, int first)
    {
        for (var i = first; i < words.Count && i < first + LongestSubject; i++)
        {
            if (_grammar.IsComplementizer(words[i].Normal)
                || OpensWords(words[i])
                || _verbs.Find(words[i].Normal) is { Form: SpeechForm.Participle, Kind: SpeechKind.Say or SpeechKind.Add })
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensWords(WordRow.Word word) => (word.Before & (WordRow.Gap.Mark | WordRow.Gap.Colon)) != WordRow.Gap.None;
}
