using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>
/// The fullest form that a text has for each name: «محمد بن سلمان» for «بن سلمان». A shorter form means a fuller one when all its words stand in
/// it in the same order, and the text has no second fuller name of which that is true: «ترامب» is not told from «إيفانكا ترامب» otherwise.
/// </summary>
internal sealed class FullNames
{
    // With more names that share a word, it means none of them.
    private const int MostBearers = 8;

    private readonly WordRow _row;
    private readonly Dictionary<string, string> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Full>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<Gazetteer.Entry, string> _byEntry = [];

    /// <summary>Reads the names of a text.</summary>
    public FullNames(NameDrafts drafts)
    {
        _row = drafts.Row;
        foreach (var draft in drafts.InOrder())
        {
            AddLonger(_forms, KeyOf(draft), draft);
            if (draft.Entry is { } entry)
            {
                AddLonger(_byEntry, entry, draft);
            }

            if (draft.Kind == NameKind.Person && draft.End - draft.First > 1)
            {
                Index(draft);
            }
        }
    }

    /// <summary>The fullest form of a name and the well-known bearer, if it is one.</summary>
    public (string Form, Gazetteer.Entry? Entry) Of(NameDrafts.Draft draft)
    {
        if (draft.Kind != NameKind.Person)
        {
            return (draft.Entry is { } known ? _byEntry[known] : _forms[KeyOf(draft)], draft.Entry);
        }

        var fuller = FullerOf(draft);
        if (draft.Entry is { } entry && (fuller is null || fuller.Entry == entry))
        {
            return (_byEntry[entry], entry);
        }

        return fuller is null ? (_forms[KeyOf(draft)], draft.Entry) : (fuller.Form, fuller.Entry);
    }

    private Full? FullerOf(NameDrafts.Draft draft)
    {
        var words = draft.Words(_row);
        var bearers = _byWord.GetValueOrDefault(words[^1]) ?? [];
        var fuller = bearers.Count >= MostBearers ? [] : bearers.FindAll(full => full.Words.Length > words.Length && IsPart(words, full.Words));
        // Who is well known by this name alone is meant by it, unless the text names another with it only.
        var known = fuller.Find(full => full.Entry is not null && full.Entry == draft.Entry);
        // Of two forms of one name the longer one is meant.
        var longest = fuller.MaxBy(full => full.Words.Length);
        return known ?? (draft.Entry is null && longest is not null && fuller.TrueForAll(full => IsPart(full.Words, longest.Words)) ? longest : null);
    }

    private static bool IsPart(string[] words, string[] of)
    {
        var found = 0;
        foreach (var word in of)
        {
            found += found < words.Length && words[found] == word ? 1 : 0;
        }

        return found == words.Length;
    }

    private void Index(NameDrafts.Draft draft)
    {
        var full = new Full(draft.Words(_row), draft.Form(_row), draft.Entry);
        foreach (var word in full.Words.Distinct(StringComparer.Ordinal))
        {
            if (!_byWord.TryGetValue(word, out var bearers))
            {
                _byWord[word] = bearers = [];
            }

            if (bearers.Count < MostBearers && !bearers.Exists(known => known.Words.AsSpan().SequenceEqual(full.Words)))
            {
                bearers.Add(full);
            }
        }
    }

    private void AddLonger<TKey>(Dictionary<TKey, string> forms, TKey key, NameDrafts.Draft draft)
        where TKey : notnull
    {
        var form = draft.Form(_row);
        if (!forms.TryGetValue(key, out var known) || form.Length > known.Length)
        {
            forms[key] = form;
        }
    }

    private string KeyOf(NameDrafts.Draft draft) => string.Join(' ', draft.Words(_row));

    private sealed record Full(string[] Words, string Form, Gazetteer.Entry? Entry);
}
