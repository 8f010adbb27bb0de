using Bot.Arabic.Quotes;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>Finds persons who are in no list: by the title before them, by the verb of speech before them, by their first name. Thread-safe.</summary>
internal sealed class PersonFinder
{
    private const int LongestTitle = 8;

    private readonly NameWords _words;
    private readonly SpeechVerbs _verbs;
    private readonly GrammarWords _grammar;
    private readonly NameShape _shape;
    private readonly NameExtent _extent;

    /// <summary>Reads the lists that only this needs.</summary>
    public PersonFinder(Lexicon lexicon, NameWords words, Gazetteer gazetteer, SpeechVerbs verbs)
    {
        _words = words;
        _verbs = verbs;
        _grammar = new GrammarWords(lexicon);
        _shape = new NameShape(words, gazetteer, new CommonWords(lexicon));
        _extent = new NameExtent(words, gazetteer, _shape);
    }

    /// <summary>Adds the persons of a text to the names found so far.</summary>
    public void Find(NameDrafts drafts)
    {
        for (var i = 0; i < drafts.Row.Count; i++)
        {
            if (drafts.At(i) is not null)
            {
                continue;
            }

            var word = drafts.Row[i].Normal;
            if (_words.IsTitle(word))
            {
                AfterTitle(drafts, i);
            }
            else if (_verbs.Find(word) is { Kind: not SpeechKind.Act, Form: SpeechForm.Finite })
            {
                AfterVerb(drafts, i + 1);
            }
            else
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

            if (apposed || _verbs.Find(row[i].Normal) is { Kind: not SpeechKind.Act })
            {
                return;
            }
        }
    }

    private bool StartsName(NameDrafts drafts, int title, int i, bool apposed)
    {
        var row = drafts.Row;
        if (_words.IsFirstName(row[i].Normal))
        {
            return !apposed || _extent.EndOf(drafts, i) - i > 1;
        }

        if (!_shape.CanBegin(row, i))
        {
            return false;
        }

        // An unknown word after a definite one is a name, but a verb may stand there too: a second word has to confirm it.
        var follows = apposed || TitleWords.IsDefinite(row[i - 1].Normal) || row[i - 1].Normal.StartsWith("لل", StringComparison.Ordinal)
            || (i - 1 > title && drafts.At(i - 1) is { Kind: not NameKind.Person });
        var end = _extent.EndOf(drafts, i);
        return follows && (end - i > 1 || (i == title + 1 && _extent.EndsPhrase(row, end))) && (!apposed || _extent.EndsPhrase(row, end))
            && !NameShape.LooksLikeObject(row, i, end);
    }

    // «وقال غروشكو»، «وقالت نعيمة في حديث».
    private void AfterVerb(NameDrafts drafts, int i)
    {
        var row = drafts.Row;
        if (i >= row.Count || row.Before(i) != WordRow.Gap.None || drafts.At(i) is not null)
        {
            return;
        }

        var isFirstName = _words.IsFirstName(row[i].Normal) && !_words.IsBlocked(row[i].Normal);
        if (isFirstName || (_shape.CanBegin(row, i) && EndsSubject(row, _extent.EndOf(drafts, i))))
        {
            Add(drafts, i, 0);
        }
    }

    // «قال غروشكو إن»، «قال غروشكو:»، «ذكر غروشكو لوكالة»: what follows shows that the word was the subject and not the object.
    private bool EndsSubject(WordRow row, int end) =>
        (row.Before(end) & (WordRow.Gap.Comma | WordRow.Gap.Colon | WordRow.Gap.Mark | WordRow.Gap.Bracket)) != WordRow.Gap.None
        || (row.Before(end) == WordRow.Gap.None && (_grammar.IsComplementizer(row[end].Normal) || _words.IsMedium(row[end].Normal)));

    private void ByFirstName(NameDrafts drafts, int i)
    {
        foreach (var (word, cut) in Proclitics.Readings(drafts.Row[i].Normal))
        {
            if (_words.IsFirstName(word) && !_words.IsBlocked(drafts.Row[i].Normal) && ConfirmsFirstName(drafts, i, word))
            {
                Add(drafts, i, cut);
                return;
            }
        }
    }

    private bool ConfirmsFirstName(NameDrafts drafts, int i, string word)
    {
        var end = _extent.EndOf(drafts, i);
        if (end - i < 2)
        {
            return false;
        }

        var second = drafts.Row[i + 1].Normal;
        return _words.IsForeignFirstName(word) || _words.IsLink(second) || _shape.IsKnownPart(second) || TitleWords.IsDefinite(second);
    }

    private NameDrafts.Draft Add(NameDrafts drafts, int first, int cut)
    {
        var end = _extent.EndOf(drafts, first);
        return drafts.Add(new NameDrafts.Draft(first, end, cut, NameKind.Person, drafts.At(end - 1)?.Entry));
    }
}
