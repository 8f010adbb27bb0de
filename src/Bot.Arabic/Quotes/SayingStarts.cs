using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Says where the clause begins in which somebody says something, so that what was said before ends there.</summary>
internal sealed class SayingStarts(SpeechWords words, SpeechScene scene)
{
    private const int LongestSource = 4;

    /// <summary>The first word of the clause; null where the saying belongs to the clause before it («الخطة التي أعلنها الوزير»).</summary>
    /// <param name="saying">Who says something.</param>
    /// <param name="from">The first word of the clause before.</param>
    public int? Of(Saying saying, int from)
    {
        var row = scene.Row;
        if (SourceBefore(saying.Word, from) is { } source)
        {
            return source;
        }

        if (saying.Verb.Form == SpeechForm.Noun)
        {
            return null;
        }

        var isAfter = saying is { IsNamed: true, Subject: { } subject } && subject.First > from && subject.First < saying.Word;
        var first = isAfter ? saying.Subject!.First : saying.Word;
        var start = first;
        while (start > from + 1 && row.Before(start) == WordRow.Gap.None && words.OpensClause(row[start - 1].Normal))
        {
            start--;
        }

        return start < first || Opens(saying, first) ? start : null;
    }

    // «وأكد»، «مشيرا إلى», or after a comma «قال الوزير»، «الوزير قال»; «الخطة، وفيها كذا، تؤكد» goes on.
    private bool Opens(Saying saying, int first) =>
        scene.Row[first].Normal[0] is 'و' or 'ف' || saying.Verb.Form == SpeechForm.Participle
        || (saying.IsNamed && scene.Row.Before(first) != WordRow.Gap.None && saying.Subject?.First >= first);

    // «وفق قوله»، «بحسب ما أكد الوزير».
    private int? SourceBefore(int word, int from)
    {
        for (var i = word - 1; i > from + 1 && i >= word - LongestSource; i--)
        {
            if (words.SourcePhraseAt(scene.Row, i) is > 0 and var length && i + length >= word - 1)
            {
                return i;
            }
        }

        return null;
    }
}
