using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>What single words say about speech. Thread-safe.</summary>
internal sealed class SpeechWords
{
    private readonly GrammarWords _grammar;
    private readonly TitleWords _titles;
    private readonly HashSet<string> _namedThings;
    private readonly List<string[]> _sources;

    /// <summary>Reads the lists once.</summary>
    public SpeechWords(Lexicon lexicon)
    {
        Verbs = new SpeechVerbs(lexicon);
        _grammar = new GrammarWords(lexicon);
        _titles = new TitleWords(lexicon);
        _namedThings = lexicon.Words("named-things");
        _sources = [.. lexicon.Words("speech-sources").Select(phrase => phrase.Split(' ')).OrderByDescending(phrase => phrase.Length)];
    }

    /// <summary>The verbs of speech.</summary>
    public SpeechVerbs Verbs { get; }

    /// <summary>Whether a word is «أن» or «إن», with what may be written onto it.</summary>
    public bool IsComplementizer(string word) => _grammar.IsComplementizer(word);

    /// <summary>The verb of speech at a word; null when it is another word, or a noun that looks like one.</summary>
    public SpeechVerb? VerbAt(WordRow row, int index)
    {
        var verb = Verbs.Find(row[index].Normal);
        var isNoun = verb is { Form: SpeechForm.Finite } && index > 0 && row.Before(index) == WordRow.Gap.None && _grammar.IsPreposition(row[index - 1].Normal);
        return isNoun ? null : verb;
    }

    /// <summary>Whether a word ends the subject of a verb.</summary>
    public bool IsBoundary(string word) => word.Length == 1 || _grammar.IsBoundary(word) || Verbs.Find(word) is not null;

    /// <summary>Whether a word may stand between a verb and its subject.</summary>
    public bool IsAdverb(string word) => _grammar.IsAdverb(word);

    /// <summary>Whether a word is a title, with article or pronoun or without: «الوزير»، «محاميه»، «زوجته».</summary>
    public bool IsTitle(string word) => _titles.IsTitle(word) || (HasPronoun(word) && _titles.IsTitle(WithoutPronoun(word)));

    /// <summary>Whether a word ends in what may be a pronoun: «دراسته»، «رفضها»، «دعمهم».</summary>
    public static bool HasPronoun(string word) =>
        word.Length > 3 && (word[^1] == 'ه' || word.EndsWith("ها", StringComparison.Ordinal) || word.EndsWith("هم", StringComparison.Ordinal));

    /// <summary>Whether a word, with clitics or without, names a medium or agency.</summary>
    public bool IsMedium(string word) => _titles.IsMedium(word);

    /// <summary>Whether a quoted text after a word is a name: «فيلم»، «بعنوان»، «تحت شعار».</summary>
    public bool NamesAThing(string word) => Proclitics.Readings(word).Any(reading => _namedThings.Contains(reading.Word));

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
