using Bot.Arabic.Names;
using Bot.Arabic.Quotes;
using Bot.Arabic.Text;

namespace Bot.Arabic.Events;

/// <summary>Reads who says something in a sentence. Thread-safe.</summary>
internal sealed class TellingReader(EventWords words, SpeechVerbs verbs, StopWords stopWords)
{
    private const int LongestSubject = 8;

    /// <summary>The first verb of speech before what is said, and its subject; null when the sentence has none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">The names in it, in text order.</param>
    public Telling? Read(SentenceWords sentence, IReadOnlyList<NameMention> names)
    {
        var isOpening = true;
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var word = sentence.Words[i].Normal;
            if (verbs.Find(word) is { Form: SpeechForm.Finite } verb)
            {
                return Subject(sentence, i + 1, names, verb.Kind, isOpening);
            }

            if (i > 0 && words.Is(word, EventWordKind.Clause | EventWordKind.Relative))
            {
                return null;
            }

            isOpening = isOpening && (word == "و" || words.Is(word, EventWordKind.Opening));
        }

        return null;
    }

    private Telling Subject(SentenceWords sentence, int first, IReadOnlyList<NameMention> names, SpeechKind kind, bool opens)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var i = first;
        while (i < sentence.Words.Count && i < first + LongestSubject && !sentence.IsSetOff(i) && !EndsSubject(sentence.Words[i].Normal, i == first))
        {
            stems.Add(LightStemmer.Stem(sentence.Words[i].Normal));
            i++;
        }

        var end = i > first ? sentence.Words[i - 1].Span.End : -1;
        var persons = names
            .Where(n => n.Kind == NameKind.Person && end > 0 && n.Span.Start >= sentence.Words[first].Span.Start && n.Span.End <= end)
            .Select(n => n.FullName);
        return new Telling(opens, kind, stems, persons.ToHashSet(StringComparer.Ordinal));
    }

    // «لقناة», «للصحفيين»: to whom it is said. The first word is who says it, «لافروف» too.
    private bool EndsSubject(string word, bool isFirst) =>
        stopWords.Contains(word) || words.Is(word, EventWordKind.Clause | EventWordKind.Relative | EventWordKind.Limit | EventWordKind.Link)
        || (!isFirst && word.Length >= 5 && word[0] == 'ل');
}
