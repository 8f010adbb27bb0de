using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Reads who does what a verb says where he is named before the verb.</summary>
internal sealed class SubjectBeforeReader(SpeechWords words, SpeechScene scene, SpeakerPhraseReader phrases, TopicReader topics)
{
    private const int Longest = 16;
    private const int LongestOpening = 10;

    /// <summary>Whether an act is one of somebody whom only its clause shows: «لكن مندلبليت أشاد», or one that words in marks follow: «وكتب فوقها "».</summary>
    public bool IsOfClause(int verb) => (verb > 1 && (IsClauseOpening(scene.Row[verb - 2].Normal) || scene.SentenceFirst(verb) == verb - 1)) || ((scene.Row[verb].Normal[0] == 'و' || scene.Row.Before(verb) == WordRow.Gap.Comma) && MarkFollows(verb));

    /// <summary>The subject before a verb: «ابن كيران قال»، «ميركل التي قالت»، «وكان الوزير قال»; null when none is.</summary>
    public SpeakerPhrase? Of(int verb)
    {
        var row = scene.Row;
        var start = ClauseStart(scene.SentenceFirst(verb), verb);
        if (verb == start || (row[verb].Normal[0] == 'و' && BeginsAnew(row[verb].Normal)))
        {
            return null;
        }

        var end = verb;
        while (end > start && row[end - 1].Normal is "قد" or "فقد" or "وقد" or "لقد" or "الذي" or "التي" or "الذين" or "كما" or "حيث" or "اذ")
        {
            end--;
        }

        return end == start || row[end - 1].Normal is "حيث" or "اذ" or "كما" ? null
            : (end < verb && row[end].Normal is "الذي" or "التي" or "الذين" ? EndingBefore(end, 0) : null) ?? EndingAt(start, end, verb);
    }

    /// <summary>The subject between «كان» at the start of the clause and a verb after it: «وكان الوزير هدد بالرد»; null when none is.</summary>
    public SpeakerPhrase? OfPastPerfect(int verb)
    {
        var row = scene.Row;
        var start = ClauseStart(scene.SentenceFirst(verb), verb);
        return row[start].Normal is "كان" or "وكان" or "كانت" or "وكانت" && verb - start is > 1 and <= Longest * 2 && !BeginsAnew(row[verb].Normal) ? phrases.At(start + 1, mayBeObject: false) : null;
    }

    // «بحسب الجيش، الذي أضاف أن»: the longest phrase that ends before the relative.
    private SpeakerPhrase? EndingBefore(int end, int start)
    {
        SpeakerPhrase? found = null;
        for (var i = end - 1; i >= start && i > end - LongestOpening && (i + 1 == end || scene.Row.Before(i + 1) == WordRow.Gap.None); i--)
        {
            found = !words.IsText(scene.Row[i].Normal) && phrases.AtNoun(i) is { } phrase && phrase.End == end ? phrase : found;
        }

        return found;
    }

    // «فأجاب», but «فسر».
    private bool BeginsAnew(string verb) => verb[0] is 'و' or 'ف' && words.Verbs.Find(verb[1..]) is not null;

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
            // «المتحدث باسم النجار رفض»: the name may be part of a longer phrase.
            return EndingBefore(end, start) ?? new SpeakerPhrase(scene.Row.FirstFrom(name.Span.Start), end, new Speaker(name.FullName, null), Agreement.Any, IsPerson: true);
        }

        // «صلاح قال»، «لكن مندلبليت أشاد»: a name that is in no list.
        if (end == verb && end - start is 1 or 2 && scene.Row.Before(verb) == WordRow.Gap.None && phrases.Unknown(start, end) is { } unknown)
        {
            return unknown;
        }

        // «الشركة من جهتها أعلنت»: the sentence begins with who says it.
        var topic = topics.Of(start);
        return topic is not null && topic.End <= verb && IsOpening(start, topic.First) ? topic : null;
    }

    private bool IsOpening(int start, int first) => first == start || (first == start + 1 && !words.IsPreposition(scene.Row[start].Normal) && words.IsBoundary(scene.Row[start].Normal));

    private static bool IsClauseOpening(string word) => word is "لكن" or "ولكن" or "بينما" or "فيما" or "اما" or "واما";

    private bool MarkFollows(int verb) => Enumerable.Range(verb + 1, 4).Any(i => i < scene.Row.Count && (scene.Row.Before(i) & WordRow.Gap.Mark) != WordRow.Gap.None);
}
