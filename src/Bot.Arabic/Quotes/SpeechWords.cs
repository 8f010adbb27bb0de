using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>What single words say about speech. Thread-safe.</summary>
internal sealed class SpeechWords
{
    // «أن» and «إن» with what is written onto them, in normal form.
    private static readonly string[] Complementizers =
    [
        "ان", "انه", "انها", "انهم", "انهما", "انهن", "اننا", "انني", "اني", "انك", "انكم",
        "بان", "بانه", "بانها", "بانهم", "باننا", "بانني", "لان", "لانه", "لانها", "كان", "وكان", "فان", "فانه", "فانها", "بالا", "الا",
    ];

    // Where the subject of a verb ends.
    private static readonly string[] Boundaries =
    [
        "في", "من", "الي", "عن", "علي", "مع", "خلال", "بعد", "قبل", "عقب", "لدي", "حول", "ضد", "امام", "بين", "منذ", "اثر", "رغم", "عبر", "ردا",
        "عند", "اثناء", "تعليقا", "حين", "عندما", "بينما", "حيث", "لكن", "ثم", "او", "الذي", "التي", "الذين", "اللذان", "كانت", "كانوا", "قد", "لم", "لن", "لا", "ما",
        "هذا", "هذه", "ذلك", "هو", "هي", "هم", "له", "لها", "لهم", "لي", "لنا", "به", "بها", "فيه", "فيها", "عنه", "عنها", "عليه", "عليها", "اليه", "اليها", "منه", "منها",
        "امس", "اليوم", "غدا", "السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "مساء", "صباح", "صباحا", "يوم", "ليل", "بشده", "بحراره", "بالحرف", "بسخريه", "بوضوح", "صراحه",
    ];

    // After these the past of a verb is a noun: «من شرح الوضع».
    private static readonly string[] Prepositions = ["في", "من", "الي", "عن", "علي", "مع", "خلال", "بعد", "قبل", "عقب", "لدي", "حول", "ضد", "بين", "منذ", "اثر", "رغم", "عبر", "بدون", "دون", "كل"];

    // Words that may stand between a verb and its subject.
    private static readonly string[] Adverbs =
    [
        "امس", "اليوم", "السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "مساء", "صباح", "ايضا", "كذلك", "بدوره", "بدورها", "لاحقا", "مجددا", "سابقا", "بالمقابل", "هنا", "ذلك", "يوم",
    ];

    private readonly HashSet<string> _complementizers = new(Complementizers, StringComparer.Ordinal);
    private readonly HashSet<string> _boundaries = new(Boundaries, StringComparer.Ordinal);
    private readonly HashSet<string> _prepositions = new(Prepositions, StringComparer.Ordinal);
    private readonly HashSet<string> _adverbs = new(Adverbs, StringComparer.Ordinal);
    private readonly HashSet<string> _titles;
    private readonly HashSet<string> _media;
    private readonly HashSet<string> _namedThings;
    private readonly List<string[]> _sources;

    /// <summary>Reads the lists once.</summary>
    public SpeechWords(Lexicon lexicon)
    {
        Verbs = new SpeechVerbs(lexicon);
        _titles = Read(lexicon, "titles");
        _titles.UnionWith(_titles.ToList().Select(title => title + "ه"));
        _media = Read(lexicon, "media");
        _namedThings = Read(lexicon, "named-things");
        _sources = [.. Read(lexicon, "speech-sources").Select(phrase => phrase.Split(' ')).OrderByDescending(phrase => phrase.Length)];
    }

    /// <summary>The verbs of speech.</summary>
    public SpeechVerbs Verbs { get; }

    /// <summary>Whether a word is «أن» or «إن», with what may be written onto it.</summary>
    public bool IsComplementizer(string word) => _complementizers.Contains(word) || (word.Length > 2 && word[0] is 'و' or 'ف' && _complementizers.Contains(word[1..]));

    /// <summary>The verb of speech at a word; null when it is another word, or a noun that looks like one.</summary>
    public SpeechVerb? VerbAt(WordRow row, int index)
    {
        var verb = Verbs.Find(row[index].Normal);
        var isNoun = verb is { Form: SpeechForm.Finite } && index > 0 && row.Before(index) == WordRow.Gap.None && _prepositions.Contains(row[index - 1].Normal);
        return isNoun ? null : verb;
    }

    /// <summary>Whether a word ends the subject of a verb.</summary>
    public bool IsBoundary(string word) => word.Length == 1 || _boundaries.Contains(word) || _adverbs.Contains(word) || IsComplementizer(word) || Verbs.Find(word) is not null;

    /// <summary>Whether a word may stand between a verb and its subject.</summary>
    public bool IsAdverb(string word) => _adverbs.Contains(word);

    /// <summary>Whether a word is a title, with article or pronoun or without: «الوزير»، «محاميه»، «زوجته».</summary>
    public bool IsTitle(string word) => _titles.Contains(word) || _titles.Contains(Bare(word)) || (HasPronoun(word) && _titles.Contains(WithoutPronoun(word)));

    /// <summary>Whether a word ends in what may be a pronoun: «دراسته»، «رفضها»، «دعمهم».</summary>
    public static bool HasPronoun(string word) =>
        word.Length > 3 && (word[^1] == 'ه' || word.EndsWith("ها", StringComparison.Ordinal) || word.EndsWith("هم", StringComparison.Ordinal));

    /// <summary>Whether a word, with clitics or without, names a medium or agency.</summary>
    public bool IsMedium(string word) => Proclitics.Readings(word).Any(reading => _media.Contains(reading.Word));

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

    /// <summary>A word without its article.</summary>
    public static string Bare(string word) => word.Length > 3 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;

    // «محاميه» is «محامي», «زوجتها» is «زوجة».
    private static string WithoutPronoun(string word)
    {
        var stem = word.TrimEnd('ا', 'م')[..^1];
        return stem.EndsWith('ت') ? stem[..^1] + "ه" : stem;
    }

    private static HashSet<string> Read(Lexicon lexicon, string list) =>
        lexicon.Entries(list).Select(fields => ArabicNormalizer.Normalize(fields[0])).ToHashSet(StringComparer.Ordinal);
}
