using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>The verbs of the list <c>speech-verbs</c> in the forms that news text has. Thread-safe.</summary>
internal sealed class SpeechVerbs
{
    private readonly Dictionary<string, SpeechVerb> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withoutObject;
    private readonly HashSet<string> _firstPerson = new(StringComparer.Ordinal);

    /// <summary>Makes the forms once.</summary>
    public SpeechVerbs(Lexicon lexicon)
    {
        _withoutObject = lexicon.WordsOfKind("speech-grammar", "without-object");
        foreach (var fields in lexicon.Entries("speech-verbs"))
        {
            Add(fields, Enum.Parse<SpeechKind>(fields[^1], ignoreCase: true));
        }
    }

    /// <summary>The verb that a word in normal form is, with or without «و», «ف» before it; null for other words.</summary>
    public SpeechVerb? Find(string word) =>
        _forms.TryGetValue(word, out var verb) || (HasConjunction(word) && _forms.TryGetValue(word[1..], out verb)) ? verb : null;

    /// <summary>Whether a word as it is written is «أعتقد»: I believe, where «اعتقد» is he believed.</summary>
    public bool IsFirstPerson(string written) => _firstPerson.Contains(written.Length > 0 && written[0] is 'و' or 'ف' ? written[1..] : written);

    private void Add(string[] fields, SpeechKind kind)
    {
        if (fields[0].StartsWith('ا'))
        {
            _firstPerson.Add("أ" + fields[0][1..]);
        }

        var (past, present, participle, noun) = (Normal(fields, 0), Normal(fields, 1), Normal(fields, 2), Normal(fields, 3));
        var takesObject = !_withoutObject.Contains(past.Length > 0 ? past : present);
        Add(PastForms(past), SpeechForm.Finite);
        Add(PresentForms(present), SpeechForm.Finite);
        // «ليؤكد»: in order to say, with the subject of the verb before.
        Add(PresentForms(present).Select(form => ("ل" + form.Word, form.Agreement)), SpeechForm.Participle);
        Add(ParticipleForms(participle), SpeechForm.Participle);
        Add(NounForms(noun), SpeechForm.Noun);
        // «ما قاله الوزير»: the pronoun is what is said.
        Add(PastForms(past).Where(form => kind != SpeechKind.Act && form.Agreement != Agreement.Plural && form.Word.Length > 2).SelectMany(form => new[] { (form.Word + "ه", form.Agreement), (form.Word + "ها", form.Agreement) }), SpeechForm.Finite);

        void Add(IEnumerable<(string Word, Agreement Agreement)> forms, SpeechForm form)
        {
            foreach (var (word, agreement) in forms)
            {
                // «تسأل» she asks, «تساءل» he wondered: the normal form is one.
                _forms[word] = _forms.TryGetValue(word, out var known)
                    ? known with { Agreement = known.Agreement | agreement, TakesObject = known.TakesObject && takesObject }
                    : new SpeechVerb(kind, form, agreement, takesObject);
            }
        }
    }

    // «ورد» is «و» and «رد», but «فرد» is an individual.
    private static bool HasConjunction(string word) => word.Length > 2 && (word[0] == 'و' || (word[0] == 'ف' && word.Length > 3));

    private static string Normal(string[] fields, int index) => index < fields.Length - 1 ? ArabicNormalizer.Normalize(fields[index]) : "";

    private static (string Word, Agreement Agreement)[] PastForms(string past)
    {
        // «نفى» and «دعا» lose their last letter before an ending.
        var stem = past.Length > 3 || past is "دعا" or "راي" or "نفي" or "روي" or "حكي" ? past.TrimEnd('ي', 'ا') : past;
        return past.Length == 0 ? [] : [(past, Agreement.Masculine), (stem + "ت", Agreement.Feminine), (stem + "وا", Agreement.Plural)];
    }

    private static (string Word, Agreement Agreement)[] PresentForms(string present) => present.Length == 0 ? [] :
    [
        (present, Agreement.Masculine),
        ("ت" + present[1..], Agreement.Feminine),
        (present.TrimEnd('ي', 'و') + "ون", Agreement.Plural),
        (present + "ان", Agreement.Plural),
        ("س" + present, Agreement.Masculine),
    ];

    private static (string Word, Agreement Agreement)[] ParticipleForms(string participle) => participle.Length == 0 ? [] :
    [
        (participle + "ا", Agreement.Masculine),
        (participle + "ه", Agreement.Feminine),
        (participle + "ين", Agreement.Plural),
        (participle + "ان", Agreement.Plural),
    ];

    private static (string Word, Agreement Agreement)[] NounForms(string noun)
    {
        var stem = noun.EndsWith('ه') ? noun[..^1] + "ت" : noun;
        return noun.Length == 0 ? [] :
        [
            (stem + "ه", Agreement.Masculine),
            (stem + "ها", Agreement.Feminine),
            (stem + "هم", Agreement.Plural),
            ("ب" + stem + "ه", Agreement.Masculine),
            ("ب" + stem + "ها", Agreement.Feminine),
            ("ب" + stem + "هم", Agreement.Plural),
            ("بال" + noun, Agreement.Any),
            ("ال" + noun + "ان", Agreement.Any),
        ];
    }
}
