using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Reads who does what a verb of speech says: the noun phrase after it, or before it.</summary>
internal sealed class SubjectReader(SpeechWords words, SpeechScene scene)
{
    private const int Longest = 14;

    private readonly SpeakerPhrase _speakers = new(words, scene);

    /// <summary>The subject that begins at a word, as a speaker; null when none does (a pronoun is meant).</summary>
    public string? After(int index)
    {
        var row = scene.Row;
        var first = index;
        while (first < row.Count && first < index + 3 && row.Before(first) == WordRow.Gap.None && words.IsAdverb(row[first].Normal) && scene.NameAt(first) is null)
        {
            first++;
        }

        return first < row.Count && (row.Before(first) == WordRow.Gap.None || IsQuotedName(first)) && CanBegin(first) ? _speakers.Of(first, EndOf(first)) : null;
    }

    /// <summary>The speaker behind one who only carries («نقلت رويترز عن الوزير»): the phrase after «عن»; null when there is none near.</summary>
    public string? AfterFrom(int index)
    {
        var row = scene.Row;
        for (var i = index; i < row.Count - 1 && i < index + Longest && (row.Before(i) & (WordRow.Gap.Stop | WordRow.Gap.Line)) == WordRow.Gap.None; i++)
        {
            if (row[i].Normal == "عن" && CanBegin(i + 1))
            {
                return _speakers.Of(i + 1, EndOf(i + 1));
            }
        }

        return null;
    }

    /// <summary>The subject that stands before a verb («ابن كيران قال»، «ميركل التي قالت»); null when none does.</summary>
    public string? Before(int verb, int sentenceStart)
    {
        var row = scene.Row;
        if (row[verb].Normal[0] is 'و' && words.Verbs.Find(row[verb].Normal[1..]) is not null)
        {
            return null;
        }

        if (row[sentenceStart].Normal is "كان" or "وكان" or "كانت" or "وكانت" && verb - sentenceStart is > 1 and <= Longest * 2 && CanBegin(sentenceStart + 1))
        {
            return _speakers.Of(sentenceStart + 1, Math.Min(EndOf(sentenceStart + 1), verb));
        }

        var end = verb;
        while (end > sentenceStart && row[end - 1].Normal is "قد" or "فقد" or "الذي" or "التي" or "الذين" or "كما")
        {
            end--;
        }

        if (end > sentenceStart && scene.NameAt(end - 1) is { Kind: not NameKind.Place } name && !words.IsMedium(row[end - 1].Normal) && row.Before(verb) is WordRow.Gap.None)
        {
            return name.FullName;
        }

        var startsClause = end > sentenceStart && end - sentenceStart <= 6
            && Enumerable.Range(sentenceStart + 1, end - sentenceStart - 1).All(i => row.Before(i) == WordRow.Gap.None)
            && (TitleWords.IsDefinite(row[sentenceStart].Normal) || words.IsTitle(row[sentenceStart].Normal))
            && Enumerable.Range(sentenceStart, end - sentenceStart).All(i => !words.IsBoundary(row[i].Normal));
        return startsClause ? _speakers.Of(sentenceStart, end) : null;
    }

    /// <summary>Whether somebody with a name or title stands at a word.</summary>
    public bool IsNamed(int index) =>
        index >= 0 && index < scene.Row.Count && (scene.NameAt(index) is { Kind: not NameKind.Place } || words.IsTitle(scene.Row[index].Normal));

    /// <summary>Whether the word after a verb is rather its object than its subject: an indefinite noun.</summary>
    public bool IsRatherObject(int index) =>
        index < scene.Row.Count && scene.NameAt(index) is null && !TitleWords.IsDefinite(scene.Row[index].Normal) && !words.IsTitle(scene.Row[index].Normal);

    /// <summary>Whether a word begins the name of a medium, which may only carry what others say.</summary>
    public bool IsMedium(int index) => index < scene.Row.Count && words.IsMedium(scene.Row[index].Normal);

    // «وأبرزت "ديفا" أن»: one or two words in marks may be the subject, more are what is said.
    private bool IsQuotedName(int i) =>
        scene.Row.Before(i) == WordRow.Gap.Mark && ((scene.Row.Before(i + 1) | scene.Row.Before(i + 2)) & WordRow.Gap.Mark) != WordRow.Gap.None;

    private bool CanBegin(int i)
    {
        var word = scene.Row[i].Normal;
        if (scene.NameAt(i) is { } name)
        {
            return name.Kind != NameKind.Place || name.Span.Start == scene.Row[i].Span.Start;
        }

        // «تابع دراسته»، «قال طالبا»: an object, a circumstance.
        if (!words.IsTitle(word) && !TitleWords.IsDefinite(word) && word.Length > 3 && scene.Row.Before(i) != WordRow.Gap.Mark && (_speakers.HasPronoun(i) || word[^1] == 'ا'))
        {
            return false;
        }

        return !words.IsBoundary(word) && WordSplitter.IsArabicLetter(word[0]) && !(word[0] is 'ل' or 'ب' && words.IsMedium(word))
            && !word.StartsWith("لل", StringComparison.Ordinal) && !word.StartsWith("بال", StringComparison.Ordinal);
    }

    private int EndOf(int first)
    {
        var row = scene.Row;
        var end = first + 1;
        while (end < row.Count && end - first < Longest && row.Before(end) == WordRow.Gap.None && GoesOn(first, end))
        {
            end++;
        }

        return words.IsTitle(row[first].Normal) ? WithName(first, end) : end;
    }

    private bool GoesOn(int first, int i)
    {
        var word = scene.Row[i].Normal;
        return !BeginsObject(first, i) && (scene.NameAt(i) is { Kind: NameKind.Person } || !words.IsBoundary(word)) && !(word[0] is 'ل' && words.IsMedium(word));
    }

    // «وصفت المنظمة بيان الوزارة»، «أصدر المجلس بيانا»: after a definite noun an indefinite one is no part of the subject.
    private bool BeginsObject(int first, int i)
    {
        var word = scene.Row[i].Normal;
        var isOwn = scene.NameAt(i) is not null || TitleWords.IsDefinite(word) || words.IsTitle(word) || word[0] is 'ل' or 'ب' or 'و';
        return !isOwn && ((TitleWords.IsDefinite(scene.Row[first].Normal) && !words.IsTitle(scene.Row[first].Normal)) || (word.Length > 3 && word[^1] == 'ا' && scene.NameAt(first) is not null));
    }

    // «نائب مدير المنظمة في الشرق الأوسط جو ستورك»، «رئيسة الوحدة بالبنك الدولي، آن لوفيفر،»: the name comes late.
    private int WithName(int first, int end)
    {
        var row = scene.Row;
        var commas = 0;
        for (var i = first; i < row.Count && i < first + Longest; i++)
        {
            var gap = row.Before(i);
            commas += i > first && gap == WordRow.Gap.Comma ? 1 : 0;
            if (i > first && (commas > 1 || gap is not (WordRow.Gap.None or WordRow.Gap.Comma) || words.IsComplementizer(row[i].Normal) || words.Verbs.Find(row[i].Normal) is not null))
            {
                break;
            }

            if (i >= end - 1 && scene.NameAt(i) is { Kind: NameKind.Person, IsRole: false } name && (row[i].Span.Start == name.Span.Start || i < end))
            {
                return Math.Max(end, row.FirstFrom(name.Span.End));
            }

            if (i >= end && row[i].Normal != "في" && (words.IsBoundary(row[i].Normal) || words.IsMedium(row[i].Normal)))
            {
                break;
            }
        }

        return end;
    }
}
