using Bot.Arabic.Text;

namespace Bot.Arabic.Names;

/// <summary>The well-known names of the lists <c>people</c>, <c>places</c> and <c>organizations</c>. Thread-safe.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<string, List<Entry>> _byPhrase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _longestFrom = new(StringComparer.Ordinal);
    private readonly HashSet<string> _personWords = new(StringComparer.Ordinal);

    /// <summary>Reads the lists once.</summary>
    public Gazetteer(Lexicon lexicon)
    {
        Read(lexicon, "people", NameKind.Person);
        Read(lexicon, "places", NameKind.Place);
        Read(lexicon, "organizations", NameKind.Organization);
    }

    /// <summary>Whether a word in normal form is a part of a well-known person's name.</summary>
    public bool IsPersonWord(string word) => _personWords.Contains(word);

    /// <summary>Whether a name of the lists, as it is written there, begins with a word in normal form.</summary>
    public bool BeginsPhrase(string word) => _longestFrom.ContainsKey(word);

    /// <summary>Whether a well-known name may begin with a word in normal form: a later word of a person's name is one by itself.</summary>
    public bool BeginsName(string word) => _longestFrom.ContainsKey(word) || _personWords.Contains(word);

    /// <summary>The longest well-known name that begins at a word, which may carry a clitic; null when none does.</summary>
    public Match? Find(WordRow row, int index)
    {
        foreach (var reading in Proclitics.Readings(row[index].Normal))
        {
            if (_longestFrom.TryGetValue(reading.Word, out var longest) && Find(row, index, reading, longest) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Who or what is well known by exactly the words from one to another (not in it), the first of them without clitics; null for others.</summary>
    public Entry? EntryOf(WordRow row, int first, int end, string firstWord, NameKind kind)
    {
        if (!_longestFrom.TryGetValue(firstWord, out var longest) || end - first > longest)
        {
            return null;
        }

        var phrase = string.Join(' ', Enumerable.Range(first + 1, end - first - 1).Select(i => row[i].Normal).Prepend(firstWord));
        return _byPhrase.GetValueOrDefault(phrase)?.Find(entry => entry.Kind == kind);
    }

    private Match? Find(WordRow row, int index, Proclitics.Reading first, int longest)
    {
        Match? found = null;
        var phrase = first.Word;
        for (var length = 1; length <= longest; length++)
        {
            if (length > 1)
            {
                // «مون جاي-إن»: a dash may stand between the words.
                if (row.Before(index + length - 1) is not (WordRow.Gap.None or WordRow.Gap.Other))
                {
                    break;
                }

                phrase = $"{phrase} {row[index + length - 1].Normal}";
            }

            if (_byPhrase.TryGetValue(phrase, out var entries))
            {
                found = new Match(first, length, entries);
            }
        }

        return found;
    }

    private void Read(Lexicon lexicon, string list, NameKind kind)
    {
        foreach (var fields in lexicon.Entries(list))
        {
            var entry = new Entry(fields[0], kind, fields.Length > 1 && fields[1].Length > 0 ? fields[1] : null);
            Add(fields[0], entry);
            foreach (var form in (fields.Length > 2 ? fields[2] : "").Split('،', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(form, entry);
            }
        }
    }

    private void Add(string form, Entry entry)
    {
        var row = WordRow.Of(form);
        var words = Enumerable.Range(0, row.Count).Select(i => row[i].Normal).ToList();
        var phrase = string.Join(' ', words);
        if (!_byPhrase.TryGetValue(phrase, out var entries))
        {
            _byPhrase[phrase] = entries = [];
        }

        entries.Add(entry);
        _longestFrom[words[0]] = Math.Max(words.Count, _longestFrom.GetValueOrDefault(words[0]));
        if (entry.Kind == NameKind.Person)
        {
            _personWords.UnionWith(words);
        }
    }

    /// <summary>A well-known bearer of a name.</summary>
    internal sealed record Entry(string FullName, NameKind Kind, string? Latin);

    /// <summary>A well-known name found.</summary>
    /// <param name="First">Its first word without what is written onto it.</param>
    /// <param name="Length">How many words it has.</param>
    /// <param name="Entries">All who bear it, such as a town and its club.</param>
    internal readonly record struct Match(Proclitics.Reading First, int Length, IReadOnlyList<Entry> Entries);
}
