namespace Bot.Arabic.Quotes;

/// <summary>Reads a text from its start for who says something where: verbs of speech with their subjects, and texts with their authors.</summary>
internal sealed class SayingReader(SpeechWords words, SpeechScene scene, SpeechReaders readers)
{
    // No sentence of the news pages that were read has more verbs of speech.
    private const int Farthest = 12;

    private readonly SubjectReader _subjects = readers.Subjects;
    private readonly SpeakerMemory _memory = new(words, scene, readers.Phrases);
    private readonly List<Saying> _sayings = [];
    private int _next;
    private int _sentence = -1;
    private SpeakerPhrase? _topic;

    /// <summary>The sayings read so far, in text order.</summary>
    public IReadOnlyList<Saying> Sayings => _sayings;

    /// <summary>Who has been named so far.</summary>
    public SpeakerMemory Memory => _memory;

    /// <summary>Who the sentence that is being read is about; null when its beginning does not tell.</summary>
    public SpeakerPhrase? Topic => _topic;

    /// <summary>Reads on to a word, which is not read.</summary>
    public void ReadTo(int word)
    {
        for (; _next < word; _next++)
        {
            EnterSentence();
            if (words.VerbAt(scene.Row, _next) is { } verb && IsSpeech(verb))
            {
                var saying = SayingOf(_next, verb);
                if (saying.IsNamed || !(verb.Kind == SpeechKind.Act ? IsWithinSaying() : IsImpersonal()))
                {
                    Add(saying);
                }
            }
            else if (readers.Authors.At(_next, isFirst: _sayings.Count == 0 || _sayings[^1].Word < _sentence || _sayings[^1].Subject is null) is { } author)
            {
                Add(new Saying(_next, author.End, Writing, author, IsNamed: true));
            }
        }
    }

    /// <summary>Passes over the words of a quotation: what it says is not said by the text.</summary>
    public void Skip(int word) => _next = Math.Max(_next, word);

    private static Agreement AgreementOf(string pronoun) => pronoun switch
    {
        "عنه" => Agreement.Masculine,
        "عنها" => Agreement.Feminine,
        "عنهم" => Agreement.Plural,
        _ => Agreement.None,
    };

    private static SpeechVerb Writing => new(SpeechKind.Say, SpeechForm.Noun, Agreement.Any, TakesObject: false);

    private void Add(Saying saying)
    {
        if (saying.Subject is { } phrase)
        {
            // Who only carries what others say does not go on speaking.
            var speaks = saying.Verb.Kind != SpeechKind.Act && !(_subjects.IsMedium(phrase.First) && (saying.Verb.Kind == SpeechKind.Carry || (saying.Word > 0 && scene.Row[saying.Word - 1].Normal is "ما" or "كما" or "لما" or "حسبما" or "مثلما")));
            saying = saying with { Subject = speaks ? _memory.Remember(phrase) : _memory.Resolve(phrase) };
        }

        _sayings.Add(saying);
    }

    // What a verb like «عرض» comes with is speech only where somebody does it.
    private bool IsSpeech(SpeechVerb verb) => !IsSpokenOf() && !IsDenied() && (verb.Kind != SpeechKind.Act || _subjects.IsNamed(_next + 1) || _subjects.IsNamed(_next - 1) || _next == scene.SentenceFirst(_next) || readers.SubjectsBefore.IsOfClause(_next));

    // «قال إن ما كتبه الوزير خطأ»: what is spoken of was said elsewhere.
    private bool IsSpokenOf() =>
        _next > 0 && scene.Row[_next - 1].Normal is "ما" or "بما" or "عما" or "مما" && _sayings.Count > 0 && _sayings[^1].Word >= scene.SentenceFirst(_next) && _sayings[^1].Subject is not null;

    // «وأضافت الشركة أنها لم تبلغ أحدا»: what was not said is told by who speaks.
    private bool IsDenied() =>
        _next > 0 && words.IsNegation(scene.Row[_next - 1].Normal) && _sayings.Count > 0 && _sayings[^1].Word >= scene.SentenceFirst(_next) && _sayings[^1].Subject is not null;

    // «قال دبلوماسيون إن روسيا دعت إلى "…"»: an act without a name of its own is part of what is said.
    private bool IsWithinSaying() => _sayings.Count > 0 && _sayings[^1].Word >= scene.SentenceFirst(_next) && scene.Row[_next].Normal[0] is not ('و' or 'ف');

    // «يذكر أن المعرض يقام كل عام»: nobody says so.
    private bool IsImpersonal() => words.IsImpersonal(scene.Row[_next].Normal) && _next + 1 < scene.Row.Count && words.IsComplementizer(scene.Row[_next + 1].Normal);

    private void EnterSentence()
    {
        var first = scene.SentenceFirst(_next);
        if (first == _sentence)
        {
            return;
        }

        if (_topic is { IsPerson: true } before && _sayings.Count > 0 && _sayings[^1].Word < _sentence)
        {
            _memory.Mention(before);
        }

        _sentence = first;
        _topic = scene.IsOutside(first) ? null : readers.Topics.Of(first);
        if (_topic is not null && _memory.Last is null)
        {
            _memory.Mention(_topic);
        }
    }

    private Saying SayingOf(int word, SpeechVerb verb)
    {
        // «ونقلت عنه الوكالة قوله».
        if (verb.Kind == SpeechKind.Carry && word + 1 < scene.Row.Count && AgreementOf(scene.Row[word + 1].Normal) is var agreement && agreement != Agreement.None)
        {
            return new Saying(word, word + 2, verb, Meant(word, agreement, isFresh: false), IsNamed: false);
        }

        var own = verb.Form == SpeechForm.Noun ? null : _subjects.Of(word, verb);
        if (own is not null)
        {
            return new Saying(word, Math.Max(word + 1, own.First > word ? own.End : word + 1), verb, own, IsNamed: true);
        }

        return new Saying(word, word + 1, verb, Meant(word, verb.Agreement, isFresh: verb.Kind == SpeechKind.Say), IsNamed: false);
    }

    // «قال X … مضيفا»، «وزار X … وقال»: the subject of the verb before in the sentence, else who spoke last.
    private SpeakerPhrase? Meant(int word, Agreement agreement, bool isFresh)
    {
        for (var i = _sayings.Count - 1; i >= Math.Max(0, _sayings.Count - Farthest) && _sayings[i].Word >= _sentence; i--)
        {
            if (_sayings[i].Subject is { } subject && (subject.Agreement & agreement) != Agreement.None)
            {
                return subject;
            }
        }

        // «رفض الوزير التعليق. وقال»: who acted last, when that was in the sentence before.
        if (_sayings.Count > 0 && _sayings[^1] is { Verb.Kind: SpeechKind.Act, IsNamed: true, Subject: { IsPerson: true } actor } act
            && isFresh && scene.SentenceFirst(act.Word) == scene.SentenceFirst(Math.Max(0, _sentence - 1)) && (actor.Agreement & agreement) != Agreement.None)
        {
            return actor;
        }

        if (_topic is { } topic && topic.End <= word && (topic.Agreement & agreement) != Agreement.None)
        {
            return topic;
        }

        return _memory.Meant(agreement);
    }
}
