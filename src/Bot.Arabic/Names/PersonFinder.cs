using Bot.Arabic.Quotes;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>Finds persons who are in no list: by the title before them, by the verb of speech before them, by their first name.</summary>
internal sealed class PersonFinder(NameWords words, Gazetteer gazetteer, SpeechVerbs verbs)
{
    private const int LongestTitle = 8;
    private const int LongestName = 5;

    // In normal form the name is the preposition «على»: only its spelling after another name tells it.
    private const string Ali = "علي";

    // «أن» and «إن» with what is written onto them, in normal form.
    private static readonly HashSet<string> Complementizers = new(StringComparer.Ordinal)
    {
        "ان", "انه", "انها", "انهم", "انهما", "اننا", "انني", "بان", "بانه", "بانها", "بانهم", "لان",
    };

    /// <summary>Adds the persons of a text to the names found so far.</summary>
    public void Find(NameDrafts drafts)
    {
        for (var i = 0; i < drafts.Row.Count; i++)
        {
            if (drafts.At(i) is { Kind: not NameKind.Person })
            {
                continue;
            }

            var word = drafts.Row[i].Normal;
            if (drafts.At(i) is null && words.IsTitle(word))
            {
                AfterTitle(drafts, i);
            }
            else if (drafts.At(i) is null && verbs.Find(word) is { Kind: not SpeechKind.Act, Form: SpeechForm.Finite })
            {
                AfterVerb(drafts, i + 1);
            }
            else if (drafts.At(i) is null)
            {
                ByFirstName(drafts, i);
            }
        }
    }

    // «وزير الخارجية الروسي سيرغي لافروف»، «الرئيس التركي، رجب طيب أردوغان،».
    private void AfterTitle(NameDrafts drafts, int title)
    {
        var row = drafts.Row;
        for (var i = title + 1; i < row.Count && i <= title + LongestTitle; i++)
        {
            var gap = row.Before(i);
            var apposed = gap == WordRow.Gap.Comma && i > title + 1;
            if (gap != WordRow.Gap.None && !apposed)
            {
                return;
            }

            if (drafts.At(i) is { Kind: NameKind.Person } known)
            {
                known.TitleFrom = Math.Min(known.TitleFrom, title);
                return;
            }

            if (drafts.At(i) is null && StartsName(drafts, title, i, apposed))
            {
                Add(drafts, i, 0).TitleFrom = title;
                return;
            }

            if (apposed || verbs.Find(row[i].Normal) is { Kind: not SpeechKind.Act })
            {
                return;
            }
        }
    }

    private bool StartsName(NameDrafts drafts, int title, int i, bool apposed)
    {
        var row = drafts.Row;
        var word = row[i].Normal;
        if (words.IsFirstName(word))
        {
            return !apposed || EndOfName(drafts, i) - i > 1;
        }

        if (words.IsBlocked(word) || NameWords.IsDefinite(word) || LooksLikeVerb(word) || HasPronoun(row, i) || word.StartsWith("لل", StringComparison.Ordinal))
        {
            return false;
        }

        // An unknown word after a definite one is a name, but a verb may stand there too: a second word has to confirm it.
        var follows = apposed || NameWords.IsDefinite(row[i - 1].Normal) || row[i - 1].Normal.StartsWith("لل", StringComparison.Ordinal)
            || (i - 1 > title && drafts.At(i - 1) is { Kind: not NameKind.Person });
        var end = EndOfName(drafts, i);
        return follows && (end - i > 1 || (i == title + 1 && EndsPhrase(row, end))) && (!apposed || EndsPhrase(row, end)) && !LooksLikeObject(row, i, end);
    }

    // «شارك مواطنين», «وقع مرسوما»: a verb and its object.
    private static bool LooksLikeObject(WordRow row, int first, int end) =>
        end - first == 2 && row[first].Normal.Length <= 4 && row[end - 1].Normal[^1] is 'ا' && row[end - 1].Span.Length > 3;

    // «سموه»، «اسمها».
    private static bool HasPronoun(WordRow row, int i) => row.Text[row[i].Span.End - 1] == 'ه' || row[i].Normal.EndsWith("ها", StringComparison.Ordinal);

    // «يريد»، «ستكون»: the prefixes of the present, and «و» before a noun. Names that begin so are few and stand in the lists.
    private bool LooksLikeVerb(string word) =>
        word.Length > 3 && !words.IsFirstName(word) && !gazetteer.IsPersonWord(word)
        && (word[0] is 'ي' or 'ت' or 'و' || word.StartsWith("سي", StringComparison.Ordinal) || word.StartsWith("ست", StringComparison.Ordinal));

    // «وقال غروشكو»، «وقالت نعيمة في حديث».
    private void AfterVerb(NameDrafts drafts, int i)
    {
        var row = drafts.Row;
        if (i >= row.Count || row.Before(i) != WordRow.Gap.None || drafts.At(i) is not null || words.IsBlocked(row[i].Normal) || NameWords.IsDefinite(row[i].Normal)
            || row[i].Normal.StartsWith("لل", StringComparison.Ordinal))
        {
            return;
        }

        var end = EndOfName(drafts, i);
        if (words.IsFirstName(row[i].Normal) || EndsSubject(row, end))
        {
            Add(drafts, i, 0);
        }
    }

    // «قال غروشكو إن»، «قال غروشكو:»، «ذكر غروشكو لوكالة»: what follows shows that the word was the subject and not the object.
    private bool EndsSubject(WordRow row, int end) =>
        (row.Before(end) & (WordRow.Gap.Comma | WordRow.Gap.Colon | WordRow.Gap.Mark | WordRow.Gap.Bracket)) != WordRow.Gap.None
        || (row.Before(end) == WordRow.Gap.None && (Complementizers.Contains(row[end].Normal) || words.IsMedium(row[end].Normal)));

    private bool EndsPhrase(WordRow row, int end) => row.Before(end) != WordRow.Gap.None || words.IsBlocked(row[end].Normal) || row[end].Normal[0] == 'ل';

    private void ByFirstName(NameDrafts drafts, int i)
    {
        foreach (var (word, cut) in Proclitics.Readings(drafts.Row[i].Normal))
        {
            if (words.IsFirstName(word) && !words.IsBlocked(drafts.Row[i].Normal) && ConfirmsFirstName(drafts, i, word))
            {
                Add(drafts, i, cut);
                return;
            }
        }
    }

    private bool ConfirmsFirstName(NameDrafts drafts, int i, string word)
    {
        var end = EndOfName(drafts, i);
        if (end - i < 2)
        {
            return false;
        }

        var second = drafts.Row[i + 1].Normal;
        return words.IsForeignFirstName(word) || words.IsFirstName(second) || words.IsLink(second) || gazetteer.IsPersonWord(second) || NameWords.IsDefinite(second);
    }

    private int EndOfName(NameDrafts drafts, int first)
    {
        var row = drafts.Row;
        var end = first + 1;
        while (end < row.Count && end - first < LongestName && GoesOn(drafts, first, end))
        {
            end++;
        }

        while (end - first > 1 && words.IsLink(row[end - 1].Normal))
        {
            end--;
        }

        return end;
    }

    private bool GoesOn(NameDrafts drafts, int first, int i)
    {
        var row = drafts.Row;
        var word = row[i].Normal;
        if (row.Before(i) != WordRow.Gap.None || drafts.At(i) is not null)
        {
            // «عمر حسن البشير»: the well-known family name closes a fuller form.
            return row.Before(i) == WordRow.Gap.None && drafts.At(i) is { Kind: NameKind.Person } known && known.End - known.First == 1 && known.Cut == 0
                && words.IsFirstName(row[first].Normal);
        }

        if (words.IsLink(word) || words.IsFirstName(word) || words.IsLink(row[i - 1].Normal) || (word == Ali && row.Text[row[i].Span.End - 1] == 'ي' && words.IsFirstName(row[i - 1].Normal)))
        {
            return true;
        }

        if (words.IsBlocked(word))
        {
            return false;
        }

        // A third word that is not known may be a verb: it has to close the phrase.
        return gazetteer.IsPersonWord(word) || (NameWords.IsDefinite(word) && i - first <= 2 && !NameWords.IsDefinite(row[i - 1].Normal))
            || i == first + 1
            || (i == first + 2 && words.IsFirstName(row[i - 1].Normal) && EndsPhrase(row, i + 1))
            || (i == first + 2 && words.IsForeignFirstName(row[first].Normal) && row.Before(i + 1) != WordRow.Gap.None);
    }

    private NameDrafts.Draft Add(NameDrafts drafts, int first, int cut)
    {
        var end = EndOfName(drafts, first);
        return drafts.Add(new NameDrafts.Draft(first, end, cut, NameKind.Person, drafts.At(end - 1)?.Entry));
    }
}
