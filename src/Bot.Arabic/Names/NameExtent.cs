using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>Finds where the name of a person ends. Thread-safe.</summary>
internal sealed class NameExtent(NameWords words, Gazetteer gazetteer, NameShape shape)
{
    private const int LongestName = 6;

    // In normal form the name is the preposition «على»: only its spelling after another name tells it.
    private const string Ali = "علي";

    /// <summary>The word after the last of the name that begins at a word.</summary>
    public int EndOf(NameDrafts drafts, int first)
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

    /// <summary>Whether a phrase ends before a word: something stands between, or a word that no name has.</summary>
    public bool EndsPhrase(WordRow row, int end) => row.Before(end) != WordRow.Gap.None || words.IsBlocked(row[end].Normal) || row[end].Normal[0] == 'ل';

    private bool GoesOn(NameDrafts drafts, int first, int i)
    {
        var row = drafts.Row;
        if (row.Before(i) != WordRow.Gap.None || drafts.At(i) is not null)
        {
            // «عمر حسن البشير»: the well-known family name closes a fuller form.
            return row.Before(i) == WordRow.Gap.None && drafts.At(i) is { Kind: NameKind.Person } known && known.End - known.First == 1 && known.Cut == 0
                && words.IsFirstName(row[first].Normal);
        }

        var word = row[i].Normal;
        if (words.IsLink(word) || words.IsFirstName(word) || words.IsLink(row[i - 1].Normal) || IsAli(row, i))
        {
            return true;
        }

        return !words.IsBlocked(word) && (gazetteer.IsPersonWord(word) || (shape.CanBePart(row, i) && Follows(row, first, i)));
    }

    private bool IsAli(WordRow row, int i) => row[i].Normal == Ali && row.Text[row[i].Span.End - 1] == 'ي' && words.IsFirstName(row[i - 1].Normal);

    // An unknown word is the second of a name; a later one may be a verb, so something has to speak for it.
    private bool Follows(WordRow row, int first, int i)
    {
        if (i == first + 1)
        {
            return true;
        }

        var word = row[i].Normal;
        return TitleWords.IsDefinite(word)
            ? row[i - 1].Normal is "الدين" or "الله" || (i - first <= 3 && !TitleWords.IsDefinite(row[i - 1].Normal))
            : i == first + 2 && !shape.LooksLikeVerb(word) && ((words.IsFirstName(row[i - 1].Normal) && EndsPhrase(row, i + 1))
                || (words.IsForeignFirstName(row[first].Normal) && row.Before(i + 1) != WordRow.Gap.None));
    }
}
