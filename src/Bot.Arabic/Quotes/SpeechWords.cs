using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>What single words say about speech and who speaks, all in normal form. Thread-safe.</summary>
internal sealed class SpeechWords
{
    // «سي» in «سي إن إن».
    private const string Letter = "سي";

    private readonly GrammarWords _grammar;
    private readonly TitleWords _titles;
    private readonly CommonWords _common;
    private readonly HashSet<string> _namedThings;
    private readonly HashSet<string> _speakers;
    private readonly HashSet<string> _texts;
    private readonly HashSet<string> _carriers;
    private readonly HashSet<string> _settings;
    private readonly HashSet<string> _bodies;
    private readonly HashSet<string> _ofAnother;
    private readonly HashSet<string> _same;
    private readonly HashSet<string> _someOf;
    private readonly HashSet<string> _openings;
    private readonly HashSet<string> _governors;
    private readonly HashSet<string> _reasons;
    private readonly HashSet<string> _impersonal;
    private readonly HashSet<string> _conjunctions;
    private readonly HashSet<string> _negations;
    private readonly HashSet<string> _titleEnds;
    private readonly HashSet<string> _beforeNouns;
    private readonly List<string[]> _mediaNames;
    private readonly List<string[]> _sources;

    /// <summary>Reads the lists once.</summary>
    public SpeechWords(Lexicon lexicon)
    {
        Verbs = new SpeechVerbs(lexicon);
        _grammar = new GrammarWords(lexicon);
        _titles = new TitleWords(lexicon);
        _common = new CommonWords(lexicon);
        _namedThings = lexicon.Words("named-things");
        _texts = lexicon.WordsOfKind("speaker-nouns", "text");
        _bodies = [.. lexicon.WordsOfKind("speaker-nouns", "body"), .. lexicon.Words("bodies")];
        _speakers = [.. lexicon.WordsOfKind("speaker-nouns", "person"), .. _bodies, .. _texts];
        _carriers = lexicon.WordsOfKind("speech-grammar", "carrier");
        _settings = lexicon.WordsOfKind("speech-grammar", "setting");
        _ofAnother = lexicon.WordsOfKind("speech-grammar", "of-another");
        _same = lexicon.WordsOfKind("speech-grammar", "same");
        _someOf = lexicon.WordsOfKind("speech-grammar", "some-of");
        _openings = lexicon.WordsOfKind("speech-grammar", "opening");
        _governors = lexicon.WordsOfKind("speech-grammar", "governor");
        _reasons = lexicon.WordsOfKind("speech-grammar", "reason");
        _impersonal = lexicon.WordsOfKind("speech-grammar", "impersonal");
        _conjunctions = lexicon.WordsOfKind("speech-grammar", "conjunction");
        _negations = lexicon.WordsOfKind("speech-grammar", "negation");
        _titleEnds = lexicon.WordsOfKind("speech-grammar", "title-end");
        _beforeNouns = lexicon.WordsOfKind("speech-grammar", "before-noun");
        _mediaNames = [.. lexicon.Words("media").Select(name => name.Split(' ')).Where(name => name.Length > 1)];
        _sources = [.. lexicon.Words("speech-sources").Select(phrase => phrase.Split(' ')).OrderByDescending(phrase => phrase.Length)];
    }

    /// <summary>The verbs of speech.</summary>
    public SpeechVerbs Verbs { get; }

    /// <summary>Whether a word is «أن» or «إن», with what may be written onto it.</summary>
    public bool IsComplementizer(string word) => _grammar.IsComplementizer(word);

    /// <summary>Whether «أن» or «إن» stands at a word, and no letters of a name as in «سي إن إن».</summary>
    public bool IsComplementizerAt(WordRow row, int index) =>
        IsComplementizer(row[index].Normal)
        && !(index > 0 && row[index - 1].Normal == Letter && index + 1 < row.Count && IsComplementizer(row[index + 1].Normal))
        && !(index > 1 && row[index - 2].Normal == Letter && IsComplementizer(row[index - 1].Normal));

    /// <summary>Whether «أن» or «إن» stands at a word and begins what is said, not a reason («لأن») nor what the word before it shows to be something else («بعد أن»، «إلا أن»، «علما بأن», but «علماء أن»).</summary>
    public bool BeginsWhatIsSaid(WordRow row, int index) =>
        IsComplementizerAt(row, index) && !_reasons.Contains(row[index].Normal) && !IsExcept(row, index)
        && !(index > 0 && _governors.Contains(row[index - 1].Normal) && row.Text[row[index - 1].Span.End - 1] != 'ء');

    /// <summary>Whether a word says that the verb after it is not done: «لم».</summary>
    public bool IsNegation(string word) => _negations.Contains(word);

    /// <summary>Whether a verb tells what came before what the sentence tells: «بعد أن قال»، «بعدما أعلن».</summary>
    public bool IsSubordinate(WordRow row, int verb) =>
        verb > 0 && (_conjunctions.Contains(row[verb - 1].Normal) || (verb > 1 && row[verb - 1].Normal == "ان" && row[verb - 2].Normal is "بعد" or "وبعد" or "قبل"));

    /// <summary>Whether a word begins a clause of its own: «لكن»، «بينما»، «لكنه».</summary>
    public bool OpensClause(string word) => _openings.Contains(word);

    /// <summary>Whether a verb that nobody is named beside is passive, so that nobody says what follows: «يذكر أن».</summary>
    public bool IsImpersonal(string word) => _impersonal.Contains(word);

    /// <summary>Whether a word is a preposition, with «و» before it or without.</summary>
    public bool IsPreposition(string word) => _grammar.IsPreposition(word) || (word.Length > 2 && word[0] is 'و' or 'ف' && _grammar.IsPreposition(word[1..]));

    /// <summary>The verb of speech at a word; null when it is another word, or a noun that looks like one.</summary>
    public SpeechVerb? VerbAt(WordRow row, int index)
    {
        var verb = Verbs.Find(row[index].Normal);
        return IsAfter(row, index) || Verbs.IsFirstPerson(row[index].Span.Of(row.Text)) || verb is { Form: SpeechForm.Finite } && index > 0 && row.Before(index) == WordRow.Gap.None && MakesNoun(row, index) ? null : verb;
    }

    /// <summary>Whether a word ends the subject of a verb.</summary>
    public bool IsBoundary(string word) => word.Length == 1 || _grammar.IsBoundary(word) || Verbs.Find(word) is { } verb && (verb.Form != SpeechForm.Participle || !IsTitle(word));

    /// <summary>Whether a word that ends a subject is part of a title right before it: «الممثل المقيم».</summary>
    public bool GoesOnTitle(string word) => _titleEnds.Contains(word);

    /// <summary>Whether a word may stand between a verb and its subject.</summary>
    public bool IsAdverb(string word) => _grammar.IsAdverb(word);

    /// <summary>Whether a word is a title, with article or pronoun or without: «الوزير»، «محاميه»، «زوجته».</summary>
    public bool IsTitle(string word) => (_titles.IsTitle(word) && !_grammar.IsPreposition(word)) || (HasPronoun(word) && _titles.IsTitle(WithoutPronoun(word)));

    /// <summary>Whether a word is a noun for somebody or something that speaks, with article or without: «الوزير»، «شهود»، «البيان»، «المنظمة».</summary>
    public bool IsSpeakerNoun(string word) => IsTitle(word) || _speakers.Contains(word) || _speakers.Contains(TitleWords.Bare(word));

    /// <summary>Whether a word with its article is a noun for a body, not for a person: «المنظمة»، «الجيش».</summary>
    public bool IsBody(string word) => _bodies.Contains(TitleWords.Bare(word)) && !IsTitle(word);

    /// <summary>Whether a word is a noun for a text that somebody writes or says, with article or pronoun or without: «بيان»، «تغريدة»، «كلمته».</summary>
    public bool IsText(string word) => _texts.Contains(TitleWords.Bare(word)) || (HasPronoun(word) && _texts.Contains(WithoutPronoun(word)));

    /// <summary>Whether a word after «في» tells when or where something is said, and not what a person is: «مؤتمر»، «حديث»، «ختام».</summary>
    public bool IsSetting(string word) => IsText(word) || _settings.Contains(word) || _settings.Contains(TitleWords.Bare(word)) || (HasPronoun(word) && _settings.Contains(WithoutPronoun(word)));

    /// <summary>Whether a name after a word is that of another: «محامي ترامب»، «باسم بوتين».</summary>
    public bool IsOfAnother(string word) => _ofAnother.Contains(word);

    /// <summary>Whether a word is «أحد» or another after which comes whose number he is one of: «أحد موظفيه».</summary>
    public bool IsSomeOf(string word) => _someOf.Contains(word);

    /// <summary>Whether a word points back to one named before: «ذاته»، «نفسه»، «المذكور».</summary>
    public bool IsSame(string word) => _same.Contains(word);

    /// <summary>Whether a word is for somebody who speaks through a medium, whose name in marks may follow: «مراسل "…"».</summary>
    public bool IsCarrier(string word) => _carriers.Contains(word);

    /// <summary>Whether a word, with clitics or without, is a common one and therefore no unknown name.</summary>
    public bool IsCommon(string word) => _common.Contains(word);

    /// <summary>Whether a word, with clitics or without, is a common noun: «تشكيل», and therefore neither an unknown name nor an adjective.</summary>
    public bool IsNoun(string word) => _common.IsNoun(word);

    /// <summary>Whether a word ends in what may be a pronoun: «دراسته»، «رفضها»، «دعمهم».</summary>
    public static bool HasPronoun(string word) =>
        word.Length > 3 && (word[^1] == 'ه' || word.EndsWith("ها", StringComparison.Ordinal) || word.EndsWith("هم", StringComparison.Ordinal));

    /// <summary>Whether a word, with clitics or without, names a medium or agency.</summary>
    public bool IsMedium(string word) => _titles.IsMedium(word) || _titles.IsMedium(TitleWords.Bare(word));

    /// <summary>The same for a name of several words that begins at a word: «لبي بي سي».</summary>
    public bool IsMediumAt(WordRow row, int index) =>
        IsMedium(row[index].Normal) || _mediaNames.Exists(name => Proclitics.Readings(row[index].Normal).Any(reading => reading.Word == name[0]) && IsAt(row, index, name));

    /// <summary>Whether a quoted text after a word is a name: «فيلم»، «بعنوان»، «تحت شعار».</summary>
    public bool NamesAThing(string word) => Proclitics.Readings(word).Any(reading => _namedThings.Contains(reading.Word))
        || (HasPronoun(word) && _namedThings.Contains(WithoutPronoun(word)));

    /// <summary>How many words a phrase such as «على حد قول» has that begins here; 0 when none does.</summary>
    public int SourcePhraseAt(WordRow row, int index)
    {
        var first = row[index].Normal;
        var bare = first.Length > 2 && first[0] is 'و' or 'ف' ? first[1..] : first;
        foreach (var phrase in _sources)
        {
            if ((phrase[0] == first || phrase[0] == bare) && IsAt(row, index, phrase))
            {
                return phrase.Length;
            }
        }

        return 0;
    }

    // «من شرح الوضع»، «سيواصل منع البناء»، «أن رد فعل روسيا», but «بعد أن رد الوزير».
    private bool MakesNoun(WordRow row, int index)
    {
        var before = row[index - 1].Normal;
        return _grammar.IsPreposition(before) || (_beforeNouns.Contains(before) && row[index].Normal[0] is not ('و' or 'ف' or 'ي' or 'ت'))
            || (before is "ان" or "بان" or "وان" && row[index].Normal[0] is not ('ي' or 'ت') && !(index > 1 && row[index - 2].Normal is "بعد" or "قبل" or "منذ"));
    }

    // «عقب إعلان النتائج» tells when, «عقب الوزير»، «عقب على ذلك» that somebody speaks.
    private bool IsAfter(WordRow row, int index) =>
        row[index].Normal == "عقب" && index + 1 < row.Count && row.Before(index + 1) == WordRow.Gap.None && row[index + 1].Normal is var next && next != "علي" && !IsTitle(next);

    // «إلا», which has the normal form of «ألا».
    private bool IsExcept(WordRow row, int index) =>
        row[index].Normal == "الا" && (row.Text[row[index].Span.Start] == 'إ' || (index + 1 < row.Count && IsComplementizer(row[index + 1].Normal)));

    private static bool IsAt(WordRow row, int index, string[] phrase)
    {
        for (var k = 1; k < phrase.Length; k++)
        {
            if (index + k >= row.Count || row[index + k].Normal != phrase[k] || row.Before(index + k) != WordRow.Gap.None)
            {
                return false;
            }
        }

        return true;
    }

    // «محاميه» is «محامي», «زوجتها» is «زوجة».
    private static string WithoutPronoun(string word)
    {
        var stem = word.TrimEnd('ا', 'م')[..^1];
        return stem.EndsWith('ت') ? stem[..^1] + "ه" : stem;
    }
}
