using Bot.Arabic.Text;

namespace Bot.Arabic.Events;

/// <summary>The list <c>event-words</c>. Thread-safe.</summary>
internal sealed class EventWords
{
    private readonly Dictionary<string, EventWordKind> _kinds = new(StringComparer.Ordinal);

    /// <summary>Reads the list once.</summary>
    /// <exception cref="FormatException">An entry has a kind that does not exist; the message names it.</exception>
    public EventWords(Lexicon lexicon)
    {
        foreach (var entry in lexicon.Entries("event-words"))
        {
            if (entry.Length != 2 || !Enum.TryParse<EventWordKind>(entry[1], ignoreCase: true, out var kind))
            {
                throw new FormatException($"event words: «{entry[0]}» has no kind that exists");
            }

            var word = ArabicNormalizer.Normalize(entry[0]);
            _kinds[word] = _kinds.GetValueOrDefault(word, EventWordKind.None) | kind;
        }
    }

    /// <summary>Whether a normalized word, with or without «و» or «ف», is of a kind, or of one of several.</summary>
    public bool Is(string normalizedWord, EventWordKind kinds) => (KindOf(normalizedWord) & kinds) != EventWordKind.None;

    private EventWordKind KindOf(string word) =>
        _kinds.TryGetValue(word, out var kind) || (word.Length > 2 && word[0] is 'و' or 'ف' && _kinds.TryGetValue(word[1..], out kind)) ? kind : EventWordKind.None;
}
