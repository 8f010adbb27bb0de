using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Reads who does what a verb says: the phrase after it, or before it.</summary>
internal sealed class SubjectReader(SpeechWords words, SpeechScene scene)
{
    private const int Longest = 16;
    private const int LongestOpening = 10;

    // «جاء» in normal form.
    private const string Came = "جا";

    private readonly SpeakerPhraseReader _phrases = new(words, scene);

    /// <summary>The subject of a finite verb of speech; null when only a pronoun is meant.</summary>
    public SpeakerPhrase? Of(int verbAt, SpeechVerb verb)
    {
        // «ليعلن الوزير أن».
        if (verb.Form == SpeechForm.Participle)
        {
            return scene.Row[verbAt].Normal[0] == 'ل' ? _phrases.AtNoun(verbAt + 1) : null;
        }

        // «لكنه حث موسكو»: who does it is in the word before.
        if (verbAt > 0 && scene.Row.Before(verbAt) == WordRow.Gap.None && HoldsSubject(scene.Row[verbAt - 1].Normal))
        {
            return null;
        }

        var own = After(verbAt, verb);
        var carries = verb.Kind == SpeechKind.Carry || IsMedium(verbAt + 1);
        if (carries && (own is null || IsMedium(verbAt + 1) || !words.IsTitle(scene.Row[own.First].Normal)) && Source(verbAt + 1) is { } behind)
        {
            return behind;
        }

        return own ?? Before(verbAt);
    }

    /// <summary>The phrase after a source such as «بحسب»; null when none begins there.</summary>
    public SpeakerPhrase? AfterSource(int word) => _phrases.At(word, mayBeObject: false);

    /// <summary>The phrase that a word with «ل» begins, without the «ل»: «لقرقاش»، «لشهود».</summary>
    public SpeakerPhrase? WithoutClitic(int word) => _phrases.WithoutClitic(word);

    /// <summary>Whose words a noun for a text introduces: «تغريدة للوزير»، «كلمة ألقاها», «جاء في بيان الوزارة»; null when it is no such noun or has no author.</summary>
    /// <param name="i">The noun.</param>
    /// <param name="isFirst">Whether nobody speaks before it in its sentence; otherwise it is told what the speaker speaks about («عن تصريحات الرئيس»).</param>
    public SpeakerPhrase? AuthorAt(int i, bool isFirst)
    {
        var row = scene.Row;
        if (!words.IsText(row[i].Normal) || i + 1 >= row.Count)
        {
            return null;
        }

        // «جاء في بيان الوزارة»، «ورد في تقرير للمنظمة»: the text itself speaks.
        if (i > 1 && row[i - 1].Normal == "في" && row[i - 2].Normal is Came or "و" + Came or "ورد" or "وورد")
        {
            return _phrases.AtNoun(i);
        }

        // «تغريدة لقرقاش»، «مقابلة حصرية للوزير»، «تصريحات الرئيس».
        var next = row.Before(i + 1) == WordRow.Gap.None && i + 2 < row.Count && scene.NameAt(i + 1) is null && row[i + 2].Normal[0] == 'ل' && row[i + 1].Normal[^1] is 'ه' or 'ي' ? i + 2 : i + 1;
        if (row.Before(next) != WordRow.Gap.None || !isFirst)
        {
            return null;
        }

        return scene.NameAt(next) is { Kind: NameKind.Person } && (row[next].Normal[0] == 'ل' || row[i].Normal is not "بيان") ? _phrases.AtNoun(next) ?? WithoutClitic(next)
            : row[next].Normal.StartsWith("لل", StringComparison.Ordinal) && words.IsTitle("ا" + row[next].Normal[1..]) ? WithoutClitic(next)
            : row[next].Normal[0] == 'ل' && row[next].Normal.Length > 4 && scene.NameAt(next) is null && !words.IsCommon(row[next].Normal) ? WithoutClitic(next)
            : words.IsTitle(row[next].Normal) && (TitleWords.IsDefinite(row[next].Normal) || (next + 1 < row.Count && TitleWords.IsDefinite(row[next + 1].Normal))) ? _phrases.AtNoun(next)
            : null;
    }

    /// <summary>Who a sentence is about: the first name, title or body in it that no preposition governs.</summary>
    public SpeakerPhrase? TopicOf(int first)
    {
        var row = scene.Row;
        for (var i = first; i < row.Count && i < first + LongestOpening; i++)
        {
            if (i > first && (row.Before(i) & (WordRow.Gap.Stop | WordRow.Gap.Line | WordRow.Gap.Mark | WordRow.Gap.Colon)) != WordRow.Gap.None)
            {
                return null;
            }

            if (words.IsPreposition(row[i].Normal))
            {
                i = EndOfPrepositional(i);
            }
            else if (EndsTopic(i))
            {
                return null;
            }
            else if (!words.IsMedium(row[i].Normal) && !(scene.NameAt(i) is { Kind: NameKind.Place } && i > first + 1) && (_phrases.AtNoun(i) ?? RareName(first, i)) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    // «وقررت الخياط تغيير مهنتها»: a rare word after the verb is a name.
    private SpeakerPhrase? RareName(int first, int i) =>
        i == first + 1 && scene.Row.Before(i) == WordRow.Gap.None && !words.IsCommon(scene.Row[i].Normal) && scene.Row[i].Normal[^1] is not ('ا' or 'ه') && !scene.Row[i].Normal.EndsWith("ات", StringComparison.Ordinal)
            ? _phrases.UnknownFrom(i)
            : null;

    // A clause of its own begins: «أن»، «الذي», a verb of speech with its own subject.
    private bool EndsTopic(int i)
    {
        var word = scene.Row[i].Normal;
        return (words.IsComplementizer(word) && word is not ("كان" or "وكان")) || word is "الذي" or "التي" or "الذين" || words.VerbAt(scene.Row, i) is { Form: SpeechForm.Finite, Kind: not SpeechKind.Act };
    }

    /// <summary>Whether somebody with a name or title stands at a word.</summary>
    public bool IsNamed(int index) =>
        index >= 0 && index < scene.Row.Count && (scene.NameAt(index) is not null || words.IsSpeakerNoun(scene.Row[index].Normal));

    /// <summary>Whether an act is one of somebody whom only its clause shows: «لكن مندلبليت أشاد», or one that words in marks follow: «وكتب فوقها "».</summary>
    public bool IsOfClause(int verb) => (verb > 1 && (IsClauseOpening(scene.Row[verb - 2].Normal) || scene.SentenceFirst(verb) == verb - 1)) || ((scene.Row[verb].Normal[0] == 'و' || scene.Row.Before(verb) == WordRow.Gap.Comma) && MarkFollows(verb));

    private bool MarkFollows(int verb) => Enumerable.Range(verb + 1, 4).Any(i => i < scene.Row.Count && (scene.Row.Before(i) & WordRow.Gap.Mark) != WordRow.Gap.None);

    /// <summary>Whether a word begins the name of a medium, which may only carry what others say.</summary>
    public bool IsMedium(int index) => index < scene.Row.Count && words.IsMedium(scene.Row[index].Normal);

    private SpeakerPhrase? After(int verbAt, SpeechVerb verb)
    {
        var row = scene.Row;
        var first = verbAt + 1;
        while (first < row.Count && first < verbAt + 4 && row.Before(first) == WordRow.Gap.None && words.IsAdverb(row[first].Normal) && scene.NameAt(first) is null)
        {
            first++;
        }

        if (first < row.Count && (row.Before(first) == WordRow.Gap.None || IsQuotedName(first)))
        {
            // A verb that begins its sentence has its subject next.
            var mayBeObject = verb.TakesObject && !(OpensSentence(verbAt) && TitleWords.IsDefinite(row[first].Normal));
            return Agreeing(_phrases.At(first, mayBeObject), verb) ?? AfterParenthesis(first);
        }

        return first < row.Count && row.Before(first) == WordRow.Gap.Comma ? AfterParenthesis(first) : null;
    }

    // Before its subject a verb is singular, and tells the gender of a name. «تبين الوزير» is no subject of a woman's verb.
    private SpeakerPhrase? Agreeing(SpeakerPhrase? phrase, SpeechVerb verb)
    {
        var possible = verb.Agreement == Agreement.Masculine ? Agreement.Masculine | Agreement.Plural : verb.Agreement == Agreement.Feminine ? Agreement.Feminine | Agreement.Plural : verb.Agreement;
        return phrase is null || (!phrase.IsPerson && verb.TakesObject && ((phrase.Agreement & possible) == Agreement.None || IsManly(phrase, verb))) ? null
            : phrase with { Agreement = (phrase.Agreement & possible) is Agreement.None ? possible : phrase.Agreement & possible };
    }

    // «تبين الوضع»: a noun without a feminine ending that is none for who speaks.
    private bool IsManly(SpeakerPhrase phrase, SpeechVerb verb) =>
        verb.Agreement == Agreement.Feminine && TitleWords.IsDefinite(scene.Row[phrase.First].Normal) && scene.NameAt(phrase.First) is null
        && (words.IsTitle(scene.Row[phrase.First].Normal) || !words.IsSpeakerNoun(scene.Row[phrase.First].Normal)) && scene.Row[phrase.First].Normal[^1] is not ('ه' or 'ي' or 'ا' or 'ت');

    private static bool HoldsSubject(string word) => word is "لكنه" or "لكنها" or "لكنهم" or "ولكنه" or "ولكنها" or "انه" or "انها" or "انهم" or "بانه" or "بانها" or "وانه" or "وانها" or "لانه" or "لانها" or "وهو" or "وهي" or "وهم";

    private bool OpensSentence(int verb) =>
        scene.SentenceFirst(verb) is var first && (verb == first || (verb == first + 1 && scene.Row[first].Normal is "قد" or "وقد" or "فقد" or "لقد" or "كما"));

    // «وأكد، في تصريح للصحيفة، الوزير سامي الخطيب أن».
    private SpeakerPhrase? AfterParenthesis(int first)
    {
        var row = scene.Row;
        if (!words.IsPreposition(row[first].Normal) && row.Before(first) != WordRow.Gap.Comma)
        {
            return null;
        }

        for (var i = first + 1; i < row.Count && i < first + Longest && row.Before(i) is WordRow.Gap.None or WordRow.Gap.Comma; i++)
        {
            if (words.IsComplementizer(row[i].Normal) || words.Verbs.Find(row[i].Normal) is not null)
            {
                return null;
            }

            if (row.Before(i) == WordRow.Gap.Comma)
            {
                return words.IsTitle(row[i].Normal) || scene.NameAt(i) is { Kind: NameKind.Person } ? _phrases.AtNoun(i) : null;
            }
        }

        return null;
    }

    // «نقلت رويترز عن الوزير»: who is behind one who only carries.
    private SpeakerPhrase? Source(int from)
    {
        var row = scene.Row;
        for (var i = from; i < row.Count - 1 && i < from + Longest && (row.Before(i) & (WordRow.Gap.Stop | WordRow.Gap.Line)) == WordRow.Gap.None; i++)
        {
            var isSource = row[i].Normal is "عن" or "لسان" && row[i + 1].Normal != "لسان";
            if (isSource && _phrases.At(i + 1, mayBeObject: false) is { } phrase)
            {
                return phrase;
            }

            if (words.IsComplementizer(row[i].Normal))
            {
                return null;
            }
        }

        return null;
    }

    // «ابن كيران قال»، «ميركل التي قالت»، «وكان الوزير قال».
    private SpeakerPhrase? Before(int verb)
    {
        var row = scene.Row;
        var sentence = scene.SentenceFirst(verb);
        var start = ClauseStart(sentence, verb);
        if (verb == start || (row[verb].Normal[0] is 'و' && words.Verbs.Find(row[verb].Normal[1..]) is not null))
        {
            return null;
        }

        if (row[start].Normal is "كان" or "وكان" or "كانت" or "وكانت" && verb - start is > 1 and <= Longest * 2)
        {
            return _phrases.At(start + 1, mayBeObject: false);
        }

        var end = verb;
        while (end > start && row[end - 1].Normal is "قد" or "فقد" or "وقد" or "لقد" or "الذي" or "التي" or "الذين" or "كما" or "حيث" or "اذ")
        {
            end--;
        }

        return end == start || row[end - 1].Normal is "حيث" or "اذ" or "كما" ? null
            : (end < verb && row[end].Normal is "الذي" or "التي" or "الذين" ? Antecedent(end) : null) ?? EndingAt(start, end, verb);
    }

    // «بحسب الجيش، الذي أضاف أن»: the longest phrase that ends before the relative.
    private SpeakerPhrase? Antecedent(int end)
    {
        SpeakerPhrase? found = null;
        for (var i = end - 1; i >= 0 && i > end - LongestOpening && (i + 1 == end || scene.Row.Before(i + 1) == WordRow.Gap.None); i--)
        {
            found = _phrases.AtNoun(i) is { } phrase && phrase.End == end ? phrase : found;
        }

        return found;
    }

    private static bool IsClauseOpening(string word) => word is "لكن" or "ولكن" or "بينما" or "فيما" or "اما" or "واما";

    // «ولم يتأكد الخبر، لكن الوزير قال»: the clause begins after «لكن».
    private int ClauseStart(int start, int verb)
    {
        for (var i = verb - 1; i >= start && i > verb - Longest; i--)
        {
            if (IsClauseOpening(scene.Row[i].Normal) || (i > start && scene.Row[i].Normal == "ان" && scene.Row[i - 1].Normal is "الا" or "غير" or "بيد"))
            {
                return i + 1;
            }
        }

        return start;
    }

    private SpeakerPhrase? EndingAt(int start, int end, int verb)
    {
        if (scene.NameAt(end - 1) is { Kind: NameKind.Person } name && scene.Row.Before(verb) is WordRow.Gap.None or WordRow.Gap.Comma)
        {
            return new SpeakerPhrase(scene.Row.FirstFrom(name.Span.Start), end, new Speaker(name.FullName, null), Agreement.Any, IsPerson: true);
        }

        // «صلاح قال»، «لكن مندلبليت أشاد»: a name that is in no list.
        if (end == verb && end - start is 1 or 2 && scene.Row.Before(verb) == WordRow.Gap.None && _phrases.Unknown(start, end) is { } unknown)
        {
            return unknown;
        }

        // «الشركة من جهتها أعلنت»: the sentence begins with who says it.
        var topic = TopicOf(start);
        return topic is not null && topic.End <= verb && IsOpening(start, topic.First) ? topic : null;
    }

    private bool IsOpening(int start, int first) => first == start || (first == start + 1 && !words.IsPreposition(scene.Row[start].Normal) && words.IsBoundary(scene.Row[start].Normal));


    private int EndOfPrepositional(int i)
    {
        var row = scene.Row;
        if (i + 1 < row.Count && row.Before(i + 1) == WordRow.Gap.None && words.IsTitle(row[i + 1].Normal) && _phrases.AtNoun(i + 1) is { } phrase)
        {
            return phrase.End - 1;
        }

        var end = i + 1;
        while (end + 1 < row.Count && row.Before(end + 1) == WordRow.Gap.None && (TitleWords.IsDefinite(row[end + 1].Normal) || words.IsAdverb(row[end + 1].Normal)) && end < i + 5)
        {
            end++;
        }

        return end;
    }

    // «وأبرزت "ديفا" أن»: one or two words in marks may be the subject, more are what is said.
    private bool IsQuotedName(int i) =>
        scene.Row.Before(i) == WordRow.Gap.Mark && ((scene.Row.Before(i + 1) | scene.Row.Before(i + 2)) & WordRow.Gap.Mark) != WordRow.Gap.None;
}
