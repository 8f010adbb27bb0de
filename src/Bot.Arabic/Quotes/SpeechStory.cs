using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Who has spoken so far while a text is read from its start: the statements before a place, and the speakers by their fullest form.</summary>
internal sealed class SpeechStory(SpeechWords words, SpeechScene scene)
{
    private readonly SubjectReader _subjects = new(words, scene);
    private readonly List<Statement> _statements = [];
    private readonly List<string> _speakers = [];
    private int _next;

    /// <summary>The statements read so far, in text order.</summary>
    public IReadOnlyList<Statement> Statements => _statements;

    /// <summary>Who spoke last; null while nobody has.</summary>
    public string? Last { get; private set; }

    /// <summary>Reads on to a word, which is not read.</summary>
    public void ReadTo(int word)
    {
        for (; _next < word; _next++)
        {
            if (words.VerbAt(scene.Row, _next) is { } verb && (verb.Kind != SpeechKind.Act || _subjects.IsNamed(_next + 1) || _subjects.IsNamed(_next - 1)))
            {
                var statement = new Statement(_next, verb, SubjectOf(_next, verb));
                _statements.Add(statement);
                if (statement.Subject is { } subject && verb.Kind != SpeechKind.Act)
                {
                    Last = subject;
                }
            }
        }
    }

    /// <summary>Passes over the words of a quotation: what it says is not said by the text.</summary>
    public void Skip(int word) => _next = Math.Max(_next, word);

    /// <summary>Remembers who spoke a quotation.</summary>
    public void Remember(string speaker) => Last = speaker;

    /// <summary>Who speaks in the phrase that begins at a word, in the fullest form read so far; null when none does.</summary>
    public string? SpeakerAfter(int word) => Fullest(_subjects.After(word));

    private string? SubjectOf(int word, SpeechVerb verb)
    {
        if (verb.Form != SpeechForm.Finite)
        {
            return null;
        }

        var carries = verb.Kind == SpeechKind.Carry || _subjects.IsMedium(word + 1);
        var behind = carries ? _subjects.AfterFrom(word + 1) : null;
        var before = _subjects.Before(word, scene.SentenceStart(scene.Row[word].Span.Start));
        var own = _subjects.IsRatherObject(word + 1) ? before ?? _subjects.After(word + 1) : _subjects.After(word + 1) ?? before;
        // A carrier that is no medium («نقل ذلك مصدر عن الوزير») tells it in his own words.
        return Fullest(behind is not null && (own is null || _subjects.IsMedium(word + 1)) ? behind : own);
    }

    // «بارنيو» is «جيل بارنيو» when the text said so before.
    private string? Fullest(string? speaker)
    {
        if (speaker is null)
        {
            return null;
        }

        var key = Key(speaker);
        foreach (var known in _speakers)
        {
            if (known.Length > speaker.Length && Key(known).Contains(key, StringComparison.Ordinal))
            {
                return known;
            }
        }

        if (_speakers.Count < 50)
        {
            _speakers.Add(speaker);
        }

        return speaker;
    }

    // The words between blanks, so that only whole words are found in it.
    private static string Key(string speaker) => $" {ArabicNormalizer.Normalize(speaker)} ";
}
