using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>The verbs of the list <c>speech-verbs</c> in the forms that news text has. Thread-safe.</summary>
internal sealed class SpeechVerbs
{
    private readonly Dictionary<string, SpeechVerb> _forms = new(StringComparer.Ordinal);

    /// <summary>Makes the forms once.</summary>
    public SpeechVerbs(Lexicon lexicon)
    {
        foreach (var fields in lexicon.Entries("speech-verbs"))
        {
            var kind = Enum.Parse<SpeechKind>(fields[^1], ignoreCase: true);
            Add(PastForms(Normal(fields, 0)), kind, SpeechForm.Finite);
            Add(PresentForms(Normal(fields, 1)), kind, SpeechForm.Finite);
            // «ليؤكد»: in order to say, with the subject of the verb before.
            Add([.. PresentForms(Normal(fields, 1)).Select(form => "ل" + form)], kind, SpeechForm.Participle);
            Add(ParticipleForms(Normal(fields, 2)), kind, SpeechForm.Participle);
            Add(NounForms(Normal(fields, 3)), kind, SpeechForm.Noun);
        }
    }

    /// <summary>The verb that a word in normal form is, with or without «و», «ف» before it; null for other words.</summary>
    public SpeechVerb? Find(string word) =>
        _forms.TryGetValue(word, out var verb) || (HasConjunction(word) && _forms.TryGetValue(word[1..], out verb)) ? verb : null;

    // «ورد» is «و» and «رد», but «فرد» is an individual.
    private static bool HasConjunction(string word) => word.Length > 2 && (word[0] == 'و' || (word[0] == 'ف' && word.Length > 3));

    private static string Normal(string[] fields, int index) => index < fields.Length - 1 ? ArabicNormalizer.Normalize(fields[index]) : "";

    private static string[] PastForms(string past)
    {
        // «نفى» and «دعا» lose their last letter before an ending.
        var stem = past.Length > 3 || past is "دعا" or "راي" or "نفي" or "روي" or "حكي" ? past.TrimEnd('ي', 'ا') : past;
        return past.Length == 0 ? [] : [past, stem + "ت", stem + "وا"];
    }

    private static string[] PresentForms(string present) =>
        present.Length == 0 ? [] : [present, "ت" + present[1..], present.TrimEnd('ي', 'و') + "ون", present + "ان", "س" + present];

    private static string[] ParticipleForms(string participle) =>
        participle.Length == 0 ? [] : [participle + "ا", participle + "ه", participle + "ين", participle + "ان"];

    private static string[] NounForms(string noun)
    {
        var stem = noun.EndsWith('ه') ? noun[..^1] + "ت" : noun;
        return noun.Length == 0 ? [] : [stem + "ه", stem + "ها", stem + "هم", "ب" + stem + "ه", "ب" + stem + "ها", "بال" + noun, "ال" + noun + "ان"];
    }

    private void Add(string[] forms, SpeechKind kind, SpeechForm form)
    {
        foreach (var word in forms)
        {
            _forms.TryAdd(word, new SpeechVerb(kind, form));
        }
    }
}
