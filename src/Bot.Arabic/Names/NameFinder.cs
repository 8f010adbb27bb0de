using Bot.Arabic.Quotes;
using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>
/// Finds the names of a text: well-known ones from lists, persons by title, verb of speech or first name, and later mentions by family
/// name or role. Thread-safe.
/// </summary>
public sealed class NameFinder
{
    private const int ShortName = 4;

    private readonly Gazetteer _gazetteer;
    private readonly NameWords _words;
    private readonly PersonFinder _persons;

    /// <summary>Reads the word lists once.</summary>
    public NameFinder(Lexicon lexicon)
    {
        var verbs = new SpeechVerbs(lexicon);
        _gazetteer = new Gazetteer(lexicon);
        _words = new NameWords(lexicon, verbs);
        _persons = new PersonFinder(lexicon, _words, _gazetteer, verbs);
    }

    /// <summary>The mentions in text order, none overlapping another. A role («الرئيس الفرنسي») is among them where the text introduces who has it.</summary>
    /// <param name="text">Any string.</param>
    /// <param name="sentences">Its sentences; a name never goes over the end of one.</param>
    public IReadOnlyList<NameMention> Find(string text, IReadOnlyList<TextSpan> sentences)
    {
        if (sentences.Count == 0)
        {
            return [];
        }

        var row = WordRow.Of(text);
        var drafts = new NameDrafts(row);
        AddWellKnown(drafts);
        _persons.Find(drafts);
        AddFamilyNames(drafts);
        var bearers = Bearers(drafts);
        var names = drafts.InOrder().Select(draft => MentionOf(draft, row, bearers));
        var roles = new RoleFinder(_words).Find(drafts, draft => bearers[KeyOf(draft, row)]);
        return [.. names.Concat(roles).OrderBy(name => name.Span.Start)];
    }

    private void AddWellKnown(NameDrafts drafts)
    {
        for (var i = 0; i < drafts.Row.Count; i++)
        {
            if (_gazetteer.Find(drafts.Row, i) is { } match)
            {
                drafts.Add(new NameDrafts.Draft(i, i + match.Length, match.Cut, match.Entry.Kind, match.Entry));
                i += match.Length - 1;
            }
        }
    }

    // Who was named in full is later called by the family name alone.
    private void AddFamilyNames(NameDrafts drafts)
    {
        var row = drafts.Row;
        var families = drafts.InOrder()
            .Where(draft => draft is { Kind: NameKind.Person, Entry: null } && (draft.End - draft.First > 1 || row[draft.First].Normal.Length > ShortName))
            .Select(draft => row[draft.End - 1].Normal)
            .Where(family => !_words.IsBlocked(family))
            .ToHashSet(StringComparer.Ordinal);
        for (var i = 0; families.Count > 0 && i < row.Count; i++)
        {
            if (drafts.At(i) is null && Proclitics.Readings(row[i].Normal).FirstOrDefault(reading => families.Contains(reading.Word)) is { Word: not null } found)
            {
                drafts.Add(new NameDrafts.Draft(i, i + 1, found.Letters, NameKind.Person, null) { Normal = found.Word });
            }
        }
    }

    private static string KeyOf(NameDrafts.Draft draft, WordRow row) => draft switch
    {
        { Entry: { } entry } => entry.FullName,
        { Kind: NameKind.Person } => draft.Family(row),
        _ => draft.Span(row).Of(row.Text),
    };

    // The fullest form that the text has for each bearer.
    private static Dictionary<string, string> Bearers(NameDrafts drafts)
    {
        var fullest = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var draft in drafts.InOrder())
        {
            var key = KeyOf(draft, drafts.Row);
            var form = draft.Span(drafts.Row).Of(drafts.Row.Text);
            if (!fullest.TryGetValue(key, out var known) || form.Length > known.Length)
            {
                fullest[key] = form;
            }
        }

        return fullest;
    }

    private static NameMention MentionOf(NameDrafts.Draft draft, WordRow row, Dictionary<string, string> bearers) =>
        new(draft.Span(row), draft.Kind, bearers[KeyOf(draft, row)], draft.Entry?.Latin);
}
