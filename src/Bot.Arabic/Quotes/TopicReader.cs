using Bot.Arabic.Names;
using Bot.Arabic.Text;

namespace Bot.Arabic.Quotes;

/// <summary>Reads who a sentence or clause is about.</summary>
internal sealed class TopicReader(SpeechWords words, SpeechScene scene, SpeakerPhraseReader phrases)
{
    private const int LongestOpening = 10;

    /// <summary>Who a sentence is about: the first name, title or body in it that no preposition governs.</summary>
    public SpeakerPhrase? Of(int first)
    {
        var row = scene.Row;
        for (var i = first; i < row.Count && i < first + LongestOpening; i++)
        {
            if (i > first && (row.Before(i) & (WordRow.Gap.Stop | WordRow.Gap.Line | WordRow.Gap.Mark | WordRow.Gap.Colon)) != WordRow.Gap.None)
            {
                return null;
            }

            // «وعبر السكان عن غضبهم»: at the start it is a verb.
            if (words.IsPreposition(row[i].Normal) && !(i == first && row[i].Normal is "عبر" or "وعبر"))
            {
                i = EndOfPrepositional(i);
            }
            else if (EndsTopic(i))
            {
                return null;
            }
            else if (!words.IsMedium(row[i].Normal) && !(scene.NameAt(i) is { Kind: NameKind.Place } && i > first + 1) && (phrases.AtNoun(i) ?? RareName(first, i)) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    // «وقررت الخياط تغيير مهنتها»: a rare word after the verb is a name.
    private SpeakerPhrase? RareName(int first, int i) =>
        i == first + (scene.Row[first].Normal is "قد" or "وقد" or "فقد" or "لقد" or "كما" or "ثم" ? 2 : 1) && scene.Row.Before(i) == WordRow.Gap.None && !words.IsCommon(scene.Row[i].Normal) && scene.Row[i].Normal[^1] is not ('ا' or 'ه') && !scene.Row[i].Normal.EndsWith("ات", StringComparison.Ordinal)
            ? phrases.UnknownFrom(i)
            : null;

    // A clause of its own begins: «أن»، «الذي», a verb of speech with its own subject.
    private bool EndsTopic(int i)
    {
        var word = scene.Row[i].Normal;
        return (words.IsComplementizer(word) && word is not ("كان" or "وكان")) || word is "الذي" or "التي" or "الذين" || words.VerbAt(scene.Row, i) is { Form: SpeechForm.Finite, Kind: not SpeechKind.Act };
    }

    private int EndOfPrepositional(int i)
    {
        var row = scene.Row;
        if (i + 1 < row.Count && row.Before(i + 1) == WordRow.Gap.None && words.IsTitle(row[i + 1].Normal) && phrases.AtNoun(i + 1) is { } phrase)
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
}
