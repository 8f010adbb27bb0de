using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>
/// Finds names whose normal form is that of a function word: «علي», which is «على» without its dots. In a text that writes the two apart it is a
/// name where a title, an adjective or another name stands before it: «الحارس علي السهلي»، «سمير وعلي منصور», but not «يجب علي أن». Thread-safe.
/// </summary>
internal sealed class AmbiguousNames(NameWords words, TitleWords titles)
{
    // With «و» before it or without, in normal form.
    private const string Name = "علي";
    private const char DottedYa = 'ي';
    private const char DotlessYa = 'ى';

    /// <summary>The names in text order, each with the word after its last.</summary>
    public IEnumerable<(int First, int End, Proclitics.Reading Reading)> Find(NameDrafts drafts)
    {
        var row = drafts.Row;
        if (!Enumerable.Range(0, row.Count).Any(i => row[i].Normal == Name && Last(row, i) == DotlessYa))
        {
            yield break;
        }

        for (var i = 1; i < row.Count; i++)
        {
            var reading = new Proclitics.Reading(Name, row[i].Normal.Length - Name.Length);
            if (row[i].Normal is Name or "و" + Name && Last(row, i) == DottedYa && drafts.At(i) is null && IsIntroduced(drafts, i) && EndFrom(drafts, i + 1) is var end && end > i + 1)
            {
                yield return (i, end, reading);
            }
        }
    }

    private static char Last(WordRow row, int i) => row.Text[row[i].Span.End - 1];

    private bool IsIntroduced(NameDrafts drafts, int i)
    {
        var (row, before) = (drafts.Row, drafts.Row[i - 1].Normal);
        return row.Before(i) is WordRow.Gap.None or WordRow.Gap.Comma
            && (drafts.At(i - 1) is { Kind: NameKind.Person }
                || (row[i].Normal == Name && (titles.Find(before) is not null || (TitleWords.IsDefinite(before) && (before[^1] == 'ي' || before.EndsWith("يه", StringComparison.Ordinal))))));
    }

    // «علي أكبر صالحي»: first names, then one of the family.
    private int EndFrom(NameDrafts drafts, int first)
    {
        var (row, end) = (drafts.Row, first);
        while (end < row.Count && end < first + 2 && row.Before(end) == WordRow.Gap.None && drafts.At(end) is null && words.IsFirstName(row[end].Normal))
        {
            end++;
        }

        return end < row.Count && row.Before(end) == WordRow.Gap.None && drafts.At(end) is null && (TitleWords.IsDefinite(row[end].Normal) || words.CanBeFamily(row[end].Normal)) ? end + 1 : end;
    }
}
