using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Finds what says whose words a quoted part is: after it («"…"، قال X»), or a source beside it («بحسب X»).</summary>
internal sealed class AttributionReader(SpeechWords words, SpeechScene scene, SpeechReaders readers)
{
    // «"…" (…)، كما أوضح»: how many words the attribution may begin after the part.
    private const int Nearest = 2;

    /// <summary>The attribution that begins right after a part; none where another sentence or speaker begins.</summary>
    /// <param name="end">The word after the part.</param>
    public Attribution After(int end)
    {
        var row = scene.Row;
        for (var i = end; i < row.Count && i < end + Nearest; i++)
        {
            var gap = row.Before(i);
            if ((gap & (WordRow.Gap.Line | WordRow.Gap.Colon)) != WordRow.Gap.None || (i > end && gap != WordRow.Gap.None))
            {
                break;
            }

            // «فيما تقول أنقرة» goes on to something else, «كما تقول أنقرة» does not.
            if (i > end && row[end].Normal is not ("كما" or "هكذا" or "مثلما" or "ما" or "هذا" or "بهذا"))
            {
                break;
            }

            if (words.SourcePhraseAt(row, i) is > 0 and var length)
            {
                return OfSource(i, length);
            }

            // A verb with «و» begins something new.
            if (words.Verbs.Find(row[i].Normal) is { Form: SpeechForm.Finite } verb && (verb.Kind != SpeechKind.Act || row[end].Normal == "هكذا") && row[i].Normal[0] is not ('و' or 'ف'))
            {
                return new Attribution(true, readers.Subjects.IsMedium(i + 1) || verb.Kind == SpeechKind.Carry, readers.Subjects.Of(i, verb) is { } subject && subject.First > i ? subject : null);
            }
        }

        return default;
    }

    /// <summary>The nearest source before a part, in its sentence.</summary>
    public Attribution Before(int from, int first)
    {
        for (var i = first - 1; i >= from; i--)
        {
            if (words.SourcePhraseAt(scene.Row, i) is > 0 and var length)
            {
                return OfSource(i, length);
            }
        }

        return default;
    }

    // «وفقا لما قال الوزير»، «بحسب ما نقلت الوكالة»: a verb may come between.
    private Attribution OfSource(int source, int length)
    {
        var row = scene.Row;
        var word = source + length;
        var carries = false;
        while (word < row.Count && row.Before(word) == WordRow.Gap.None && (row[word].Normal is "ما" or "لما" || words.Verbs.Find(row[word].Normal) is not null))
        {
            carries |= words.Verbs.Find(row[word].Normal) is { Kind: SpeechKind.Carry };
            word++;
        }

        if (word >= row.Count || (row.Before(word) & ~WordRow.Gap.Mark) != WordRow.Gap.None)
        {
            return new Attribution(true, carries, null);
        }

        var phrase = readers.Phrases.At(word, mayBeObject: false) ?? OfPreposition(source, word);
        return new Attribution(true, carries || readers.Subjects.IsMedium(word) || words.IsText(row[word].Normal), phrase);
    }

    // «وفقا لشهود»، «وفقا للوزير»: the preposition is no part of the name.
    private SpeakerPhrase? OfPreposition(int source, int word)
    {
        var span = scene.Row[word].Span;
        var text = scene.Row.Text;
        if (scene.Row[source].Normal is not ("وفقا" or "طبقا" or "استنادا") || text[span.Start] != 'ل' || span.Length < 4)
        {
            return null;
        }

        var phrase = readers.Phrases.WithoutClitic(word);
        return phrase;
    }
}
