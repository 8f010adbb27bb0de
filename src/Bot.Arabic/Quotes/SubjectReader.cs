using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Reads who does what a verb says: the phrase after it, or else before it.</summary>
internal sealed class SubjectReader(SpeechWords words, SpeechScene scene, SpeakerPhraseReader phrases, SubjectBeforeReader before)
{
    private const int Longest = 16;

    /// <summary>The subject of a finite verb of speech; null when only a pronoun is meant.</summary>
    public SpeakerPhrase? Of(int verbAt, SpeechVerb verb)
    {
        // «ليعلن الوزير أن».
        if (verb.Form == SpeechForm.Participle)
        {
            var next = AfterAdverbs(verbAt);
            return scene.Row[verbAt].Normal[0] != 'ل' || next >= scene.Row.Count || scene.Row.Before(next) != WordRow.Gap.None ? null
                : TitleWords.IsDefinite(scene.Row[next].Normal) ? phrases.At(next, mayBeObject: false) : phrases.AtNoun(next);
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

        return before.OfPastPerfect(verbAt) ?? own ?? before.Of(verbAt);
    }

    /// <summary>Whether somebody with a name or title stands at a word.</summary>
    public bool IsNamed(int index) =>
        index >= 0 && index < scene.Row.Count && (scene.NameAt(index) is not null || words.IsSpeakerNoun(scene.Row[index].Normal));

    /// <summary>Whether a word begins the name of a medium, which may only carry what others say.</summary>
    public bool IsMedium(int index) => index < scene.Row.Count && words.IsMedium(scene.Row[index].Normal);

    private SpeakerPhrase? After(int verbAt, SpeechVerb verb)
    {
        var row = scene.Row;
        var first = AfterAdverbs(verbAt);
        if (first < row.Count && (row.Before(first) == WordRow.Gap.None || IsQuotedName(first)))
        {
            // A verb that begins its sentence has its subject next.
            var mayBeObject = verb.TakesObject && !(OpensSentence(verbAt) && TitleWords.IsDefinite(row[first].Normal));
            return Agreeing(phrases.At(first, mayBeObject), verb) ?? AfterParenthesis(first);
        }

        return first < row.Count && row.Before(first) == WordRow.Gap.Comma ? AfterParenthesis(first) : null;
    }

    // «قال له الوزير»، «ليرد عليه الوزير».
    private int AfterAdverbs(int verb)
    {
        var first = verb + 1;
        while (first < scene.Row.Count && first < verb + 4 && scene.Row.Before(first) == WordRow.Gap.None && words.IsAdverb(scene.Row[first].Normal) && scene.NameAt(first) is null)
        {
            first++;
        }

        return first;
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
                return words.IsTitle(row[i].Normal) || scene.NameAt(i) is { Kind: NameKind.Person } ? phrases.AtNoun(i) : null;
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
            if (isSource && phrases.At(i + 1, mayBeObject: false) is { } phrase)
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

    // «وأبرزت "ديفا" أن»: one or two words in marks may be the subject, more are what is said.
    private bool IsQuotedName(int i) =>
        scene.Row.Before(i) == WordRow.Gap.Mark && ((scene.Row.Before(i + 1) | scene.Row.Before(i + 2)) & WordRow.Gap.Mark) != WordRow.Gap.None;
}
